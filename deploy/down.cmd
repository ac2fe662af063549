@echo off
rem Stops the Hearth that deploy\up started; the data are kept.
setlocal
call "%~dp0tools.cmd" || exit /b 1
if not exist "%root%\deploy\target\deploy.jar" (
  echo Hearth is not running.
  exit /b 0
)
"%JAVA_HOME%\bin\java" "-Dhearth.root=%root%" -cp "%classes%" uk.hearth.deploy.Down
