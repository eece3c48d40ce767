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
# Takes these rules through the gate once, so that a start only reads them; other rules run their cases at the first start.
RUN /opt/java/bin/java -cp "app/*:lib/main/*:lib/boot/*" jp.zairyu.Main check rules --cache "$ZAIRYU_CACHE"
# How Java runs here; docs/operations.md has the reason for each. What is trained fits only a start with the same.
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=50 -XX:+ExitOnOutOfMemoryError -XX:-UsePerfData --enable-native-access=ALL-UNNAMED -Djava.io.tmpdir=/var/cache/zairyu -XX:+UseSerialGC -XX:NewRatio=4 -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=10 -XX:-ShrinkHeapInSteps -XX:+UseCompactObjectHeaders -XX:TrimNativeHeapInterval=2000 -XX:+UnlockDiagnosticVMOptions -XX:-AOTAdapterCaching -XX:-AOTStubCaching"
ENV MALLOC_ARENA_MAX=2
# Classes read and linked, and what ran often, are kept for the next start. They are code: they lie with the jar, not in the volume.
# A heap above 32 GB, as half of a large builder's memory, would lay them out otherwise.
COPY bin/train ./
RUN ./train zairyu.aot /opt/java/bin/java -Xmx512m -jar quarkus-run.jar && chown -R 10001:10001 "$ZAIRYU_CACHE"
VOLUME /var/cache/zairyu
# Outside a container the service listens on 127.0.0.1 only.
ENV QUARKUS_HTTP_HOST=0.0.0.0
EXPOSE 8080
USER 10001:10001
# There is neither curl nor wget here; bash can ask by itself.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
CMD ["/opt/java/bin/java", "-XX:AOTCache=zairyu.aot", "-jar", "quarkus-run.jar"]
