# Exit code 0 when nothing needs building: Hearth runs, or no source is newer than the last build.
param([string] $root, [string] $data)

$launcher = Join-Path $root 'deploy/target/deploy.jar'
$run = Join-Path $data 'run.json'
if ((Test-Path $run) -and (Test-Path $launcher)) {
    $number = (Get-Content $run -Raw | ConvertFrom-Json).launcher.pid
    if (Get-Process -Id $number -ErrorAction SilentlyContinue) { exit 0 }
}

$stamp = Join-Path $root 'deploy/target/built.stamp'
$modules = 'kpi-service', 'escalation-service', 'placement-service', 'dashboard-client'
$jars = $modules | ForEach-Object { Join-Path $root "$_/target/quarkus-app/quarkus-run.jar" }
if (($jars + $stamp + $launcher | Where-Object { -not (Test-Path $_) })) { exit 1 }

$built = (Get-Item $stamp).LastWriteTimeUtc
$sources = Get-ChildItem -Path $root -Directory | ForEach-Object { Join-Path $_.FullName 'src/main' } | Where-Object { Test-Path $_ }
$poms = Get-ChildItem -Path $root -Depth 1 -Filter pom.xml
$newer = @($poms) + @($sources | ForEach-Object { Get-ChildItem -Path $_ -Recurse -File }) |
    Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1
if ($newer) { exit 1 } else { exit 0 }
