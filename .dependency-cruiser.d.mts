/** What test/layers reads of the rules. */
declare const config: { forbidden: { name: string; from: { path?: string } }[] }
export default config
