import { useText } from '@renderer/client'
import { Button, IconCheck, IconCopy, IconDownload, Row, SecretCode, Stack } from '@renderer/ui'
import { useState } from 'react'

/** Hands a text to the user as a file; the window asks where to. */
function saveText(name: string, text: string): void {
  const link = document.createElement('a')
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

/** The recovery code, to be copied out, copied or saved. It is shown once: nothing here keeps it. */
export function RecoveryCode({ code }: { code: string }) {
  const { t } = useText()
  const [isCopied, setIsCopied] = useState(false)

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(code)
    setIsCopied(true)
  }

  return (
    <Stack>
      <SecretCode label={t('welcome.code.label')} code={code} />
      <Row justify="center">
        <Button leftSection={isCopied ? <IconCheck /> : <IconCopy />} onClick={() => void copy()}>
          {t(isCopied ? 'welcome.code.copied' : 'welcome.code.copy')}
        </Button>
        <Button
          leftSection={<IconDownload />}
          onClick={() => saveText(t('welcome.code.fileName'), t('welcome.code.file', { code }))}
        >
          {t('welcome.code.save')}
        </Button>
      </Row>
    </Stack>
  )
}
