@echo off
rem Starts bangiao by double-click, from a command window, or with files dropped on it.
rem Only plain letters here: a command window reads this file before the code page below is set.
setlocal DisableDelayedExpansion

rem Started by a double-click there are no words behind the name; files dropped on it come with their full paths.
rem The window of either would close with the program: it waits for a key.
set "stays_open="
if "%~1"=="" goto waits
if /i not "%~1"=="%~f1" goto starts
:waits
set "stays_open=1"

:starts
set "code_page="
for /f "tokens=2 delims=:" %%p in ('chcp') do for /f "tokens=1 delims=. " %%q in ("%%p") do set "code_page=%%q"
chcp 65001 >nul
node --version >nul 2>nul
if errorlevel 1 goto no_node
node "%~dp0bangiao.js" %*
set "exit_code=%errorlevel%"
goto done

:no_node
echo Chua co Node.js tren may nay. Cai Node.js 22 tro len (nodejs.org) roi mo lai.
echo Node.js is not installed on this computer. Install Node.js 22 or newer (nodejs.org), then start again.
set "exit_code=2"

:done
if defined stays_open pause
if defined code_page chcp %code_page% >nul
endlocal & exit /b %exit_code%
