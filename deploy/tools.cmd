@echo off
rem Called by the other commands: finds the repository and a JDK, or says in a sentence what is missing.
for %%i in ("%~dp0..") do set "root=%%~fi"
if defined HEARTH_DATA (set "data=%HEARTH_DATA%") else (set "data=%root%\.hearth")
set "classes=%root%\deploy\target\deploy.jar;%root%\deploy\target\lib\*"

if not defined JAVA_HOME (
  for /f "delims=" %%i in ('where javac 2^>nul') do if not defined JAVA_HOME for %%j in ("%%~dpi..") do set "JAVA_HOME=%%~fj"
)
if not defined JAVA_HOME goto :missing
if not exist "%JAVA_HOME%\bin\javac.exe" goto :missing
set "release="
for /f "tokens=2 delims=. " %%i in ('"%JAVA_HOME%\bin\javac" -version 2^>^&1') do set "release=%%i"
if not defined release goto :missing
if %release% LSS 17 goto :missing
exit /b 0

:missing
echo Hearth needs a JDK, version 17 or newer, and finds none: install one from https://adoptium.net or set JAVA_HOME. 1>&2
exit /b 1
