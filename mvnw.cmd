@echo off
rem Runs Maven on a JDK 21 or newer, wherever this machine keeps one: mvnw verify
rem Windows counterpart of mvnw; reads the same .mvn\wrapper\maven-wrapper.properties.
setlocal EnableExtensions
set "MAVEN_PROJECTBASEDIR=%~dp0"
set "MAVEN_PROJECTBASEDIR=%MAVEN_PROJECTBASEDIR:~0,-1%"
set "DISTS=%USERPROFILE%\.m2\wrapper\dists"
set "FOUND="
set "LOWEST=9999"

call :consider "%JAVA_HOME%"
if defined FOUND goto run
for /f "delims=" %%J in ('where java 2^>nul') do for %%H in ("%%~dpJ..") do call :consider "%%~fH"
for /f "tokens=1* delims==" %%A in ('set JAVA_HOME_ 2^>nul') do call :consider "%%~B"
for /f "tokens=1* delims==" %%A in ('set JDK 2^>nul') do call :consider "%%~B"
for %%F in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
    for /d %%J in ("%%~F\*") do call :consider "%%~J"
)
if not defined FOUND goto none

:run
set "JAVA_HOME=%FOUND%"
set "QUIET=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
"%JAVA_HOME%\bin\java" %QUIET% -version >nul 2>&1 && set "MAVEN_OPTS=%QUIET% %MAVEN_OPTS%"

set "URL="
set "SUM="
for /f "usebackq tokens=1* delims==" %%A in ("%MAVEN_PROJECTBASEDIR%\.mvn\wrapper\maven-wrapper.properties") do (
    if "%%A"=="distributionUrl" set "URL=%%B"
    if "%%A"=="distributionSha512Sum" set "SUM=%%B"
)
for %%U in ("%URL%") do set "FILE=%%~nxU"
set "NAME=%FILE:-bin.tar.gz=%"
if defined MVNW_REPOURL set "URL=%MVNW_REPOURL%/org/apache/maven/apache-maven/%NAME:apache-maven-=%/%FILE%"

set "MVN=mvn"
call mvn -B -v 2>nul | findstr /r /c:"Apache Maven 3\.[89]\." /c:"Apache Maven [4-9]\." >nul && goto start
set "MVN=%DISTS%\%NAME%\bin\mvn.cmd"
if exist "%MVN%" goto start
if not exist "%DISTS%" mkdir "%DISTS%"
curl -fsSL -o "%DISTS%\%FILE%" "%URL%" || (echo cannot download Maven: %URL%>&2& exit /b 1)
certutil -hashfile "%DISTS%\%FILE%" SHA512 | findstr /i /c:"%SUM%" >nul || (echo wrong SHA-512: %URL%>&2& exit /b 1)
tar -xzf "%DISTS%\%FILE%" -C "%DISTS%" || exit /b 1
del "%DISTS%\%FILE%"

:start
if not exist pom.xml cd /d "%MAVEN_PROJECTBASEDIR%"
call "%MVN%" %*
exit /b %ERRORLEVEL%

rem Keeps %1 in FOUND if it is a JDK 21 or newer and the lowest one so far.
:consider
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==." %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" set "NUMBER=%%~B"
set "NUMBER=%NUMBER:"=%"
if %NUMBER% lss 21 exit /b 0
if %NUMBER% geq %LOWEST% exit /b 0
set "LOWEST=%NUMBER%"
set "FOUND=%~1"
exit /b 0

:none
chcp 65001 >nul
echo 需要 JDK 21 或更新版本，这台机器上没有找到：请安装一个，或把 JAVA_HOME 指向它 / Duban needs a JDK 21+ and none was found: install one or point JAVA_HOME at it>&2
exit /b 1
