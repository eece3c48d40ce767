# docker build -t zairyu .
# docker run --read-only -v zairyu-cache:/var/cache/zairyu --memory 1g -p 8080:8080 zairyu
# Other rules: add -v "$PWD/rules:/app/rules:ro". bin/try-container takes these steps by hand, without Docker.
FROM eclipse-temurin:25-jdk AS runtime
# The modules of Java that the service needs, and no compiler, debugger or shell of Java.
RUN jlink --strip-debug --no-header-files --no-man-pages --compress zip-6 --output /opt/java \
  --add-modules java.se,jdk.unsupported,jdk.crypto.ec,jdk.zipfs,jdk.management,jdk.naming.dns

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
# Dependencies first: this layer is made anew only when pom.xml changes.
COPY pom.xml .
RUN mvn -B -q -ntp quarkus:go-offline
COPY src src
RUN mvn -B -q -DskipTests package

FROM debian:12-slim
COPY --from=runtime /opt/java /opt/java
WORKDIR /app
# What changes least comes first: libraries, rules, the service's own classes.
COPY --from=build /build/target/quarkus-app/lib lib
COPY --from=build /build/target/quarkus-app/quarkus quarkus
COPY --from=build /build/target/quarkus-app/app app
COPY --from=build /build/target/quarkus-app/quarkus-run.jar ./
COPY rules rules
# All that is ever written, and may be lost: what passed the gate, and temporary files.
ENV ZAIRYU_CACHE=/var/cache/zairyu
# Takes these rules through the gate once, so that a start only compiles them; other rules run their cases at the first start.
RUN /opt/java/bin/java -cp "app/*:lib/main/*:lib/boot/*" jp.zairyu.Main check rules --cache "$ZAIRYU_CACHE" \
  && chown -R 10001:10001 "$ZAIRYU_CACHE"
VOLUME /var/cache/zairyu
# Outside a container the service listens on 127.0.0.1 only.
ENV QUARKUS_HTTP_HOST=0.0.0.0
# Heap: 50 % of the container's memory; the rest is for compiled rules, threads and buffers (docs/operations.md has figures).
# Out of memory ends the process, to be started anew, rather than leave it half alive.
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=50 -XX:+ExitOnOutOfMemoryError -XX:-UsePerfData --enable-native-access=ALL-UNNAMED -Djava.io.tmpdir=/var/cache/zairyu"
EXPOSE 8080
USER 10001:10001
# There is neither curl nor wget here; bash can ask by itself.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
CMD ["/opt/java/bin/java", "-jar", "quarkus-run.jar"]
