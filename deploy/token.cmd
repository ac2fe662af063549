@echo off
rem Prints an access token of a demonstration account.
setlocal
call "%~dp0tools.cmd" || exit /b 1
if not exist "%root%\deploy\target\deploy.jar" (
  echo Hearth is not running here: start it with deploy\up. 1>&2
  exit /b 1
)
"%JAVA_HOME%\bin\java" "-Dhearth.root=%root%" -cp "%classes%" uk.hearth.deploy.Token %*
