import { readTable } from './readTable'
import { recogniseColumns, planOf, createUnderstander, createDateSettler, rowFingerprint, matchKeys } from '@domain/importing'
import { it } from 'vitest'
it('real', async () => {
  const t = await readTable('../shared/data/hris-employees.csv')
  console.log(t.format,t.encoding,t.delimiter,t.headerLine,t.headers.length,t.sample.length)
  const r = recogniseColumns(t.headers,t.sample,{pivotYear:2026})
  for (const c of r.columns) console.log(c.header,'→',c.target,c.confidence,c.by,c.category??'',c.dates?.format??'',c.performanceScale??'',c.examples.join('|'))
  console.log(JSON.stringify(r.notices))
  const u = createUnderstander(planOf(r,{source:'hris',phoneCountry:null,optIns:[]}),'2026-10-01')
  const n: Record<string,number>={}, notes: Record<string,number>={}; const ex: Record<string,number>={}
  for await (const b of t.rows()) for (const row of b.rows){ const x=u(row); const k=x.kind+(x.kind==='skipped'?x.reason:''); n[k]=(n[k]??0)+1; if(x.kind==='rejected') console.log(row.slice(0,3), x.reasons); if (x.kind==='alumnus'){ for(const q of x.noticed){const kk=q.code+':'+q.value; notes[kk]=(notes[kk]??0)+1}; const e=`${x.exit?.kind} ${x.exit?.reasons} "${x.exit?.reasonWords}" ${x.exit?.performance}`; ex[e]=(ex[e]??0)+1; if(n[k]===1) console.log(JSON.stringify(x,null,1)) } }
  console.log(n,notes,ex)
})
it('speed', async () => { for (let k=0;k<3;k++){
  const t0=performance.now(); const t = await readTable('/tmp/h/100k.csv'); const t1=performance.now()
  let n=0; for await (const b of t.rows()) n+=b.rows.length; const t2=performance.now()
  const r = recogniseColumns(t.headers,t.sample,{pivotYear:2026}); const t3=performance.now()
  const u = createUnderstander(planOf(r,{source:'hris',phoneCountry:null,optIns:[]}),'2026-10-01')
  const c: Record<string,number>={}; for await (const b of t.rows()) for (const row of b.rows){ const x=u(row); c[x.kind]=(c[x.kind]??0)+1 } const t4=performance.now()
  let m=0; for await (const b of t.rows()) for (const row of b.rows){ const x=u(row); if(x.kind==='alumnus') {m+=rowFingerprint(x).length; matchKeys(x)} } const t5=performance.now()
  if(!k) console.log(r.columns.map(c=>c.target).join(' '))
  console.log(n,c,'open',t1-t0,'parse',t2-t1,'recognise',t3-t2,'parse+understand',t4-t3,'+keys', t5-t4)
}},60000)
