# Signs the installer where the certificate is given (WINDOWS_CERTIFICATE: the .pfx in Base64), and says so where it is not.
$ErrorActionPreference = 'Stop'
if (-not $env:WINDOWS_CERTIFICATE) {
    Write-Output 'Not signed: WINDOWS_CERTIFICATE is not set'
    exit 0
}
$certificate = Join-Path $env:RUNNER_TEMP 'certificate.pfx'
[IO.File]::WriteAllBytes($certificate, [Convert]::FromBase64String($env:WINDOWS_CERTIFICATE))
try {
    $signtool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" | Sort-Object FullName | Select-Object -Last 1
    Get-ChildItem target\installer\*.msi | ForEach-Object {
        & $signtool.FullName sign /f $certificate /p $env:WINDOWS_CERTIFICATE_PASSWORD /fd SHA256 /tr http://timestamp.digicert.com /td SHA256 $_.FullName
        if ($LASTEXITCODE -ne 0) { throw "signtool ended with $LASTEXITCODE" }
    }
} finally {
    Remove-Item $certificate
}
