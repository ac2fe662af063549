@echo off
rem Builds Hearth if needed and runs all of it on this machine; deploy\up --help says more.
setlocal
call "%~dp0tools.cmd" || exit /b 1

if "%~1"=="--help" (
  type "%root%\deploy\src\main\resources\uk\hearth\deploy\help.txt"
  exit /b 0
)

set "stamp=%root%\deploy\target\built.stamp"
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0built.ps1" "%root%" "%data%"
if errorlevel 1 (
  where mvn >nul 2>&1 || (
    echo Hearth is built with Maven, and there is no mvn on the PATH: install it from https://maven.apache.org. 1>&2
    exit /b 1
  )
  if not exist "%data%\log" mkdir "%data%\log"
  echo Building Hearth; the first time takes a few minutes. The log is %data%\log\build.log.
  pushd "%root%"
  call mvn -B -Dquick package > "%data%\log\build.log" 2>&1
  if errorlevel 1 (
    popd
    findstr /b /c:"[ERROR]" "%data%\log\build.log" 1>&2
    echo The build failed; the whole log is %data%\log\build.log. 1>&2
    exit /b 1
  )
  popd
  echo built> "%stamp%"
)
"%JAVA_HOME%\bin\java" -Xmx256m "-Dhearth.root=%root%" -cp "%classes%" uk.hearth.deploy.Up %*
