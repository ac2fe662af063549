# Read by the other scripts: finds the repository, a JDK and Maven, or says in a sentence what is missing.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
case ${HEARTH_DATA:-} in
  "") data=$root/.hearth ;;
  /*) data=$HEARTH_DATA ;;
  *) data=$root/$HEARTH_DATA ;;
esac

stop_with() {
  printf '%s\n' "$*" >&2
  exit 1
}

# The feature release of a JDK's folder, such as 17; nothing if it is no JDK.
jdk_release() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 1
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \(1\.\)\{0,1\}\([0-9]*\).*/\2/p'
}

is_jdk_17() {
  local release
  release=$(jdk_release "$1") && [ -n "$release" ] && [ "$release" -ge 17 ]
}

jdk_of_path() {
  local javac
  javac=$(command -v javac) || return 1
  while [ -L "$javac" ]; do
    javac=$(cd "$(dirname "$javac")" && cd "$(dirname "$(readlink "$javac")")" && pwd)/$(basename "$(readlink "$javac")")
  done
  dirname "$(dirname "$javac")"
}

find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" "$(jdk_of_path)" "$(/usr/libexec/java_home -v 17+ 2>/dev/null)" \
    /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/current /opt/java/openjdk /opt/homebrew/opt/openjdk; do
    if [ -n "$candidate" ] && is_jdk_17 "$candidate"; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done
  stop_with "Hearth needs a JDK, version 17 or newer, and finds none:" \
    "install one (Debian, Ubuntu: apt-get install openjdk-17-jdk; macOS: brew install openjdk; others: https://adoptium.net) or set JAVA_HOME."
}

find_maven() {
  command -v mvn > /dev/null || stop_with "Hearth is built with Maven, and there is no mvn on the PATH:" \
    "install it (Debian, Ubuntu: apt-get install maven; macOS: brew install maven; others: https://maven.apache.org)."
}

# The launcher's process number, if it runs.
launcher_pid() {
  local pid
  pid=$(sed -n '/"launcher"/,/}/s/.*"pid" *: *\([0-9]*\).*/\1/p' "$data/run.json" 2> /dev/null)
  [ -n "$pid" ] && { kill -0 "$pid" 2> /dev/null || [ -d "/proc/$pid" ]; } && printf '%s\n' "$pid"
}

hearth_java() {
  exec "$JAVA_HOME/bin/java" -Xmx256m -Dhearth.root="$root" \
    -cp "$root/deploy/target/deploy.jar:$root/deploy/target/lib/*" "$@"
}
