# docker build -t zairyu . && docker run -p 8080:8080 zairyu
# Other rules: docker run -p 8080:8080 -v "$PWD/rules:/app/rules:ro" zairyu
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
RUN mvn -B -q -DskipTests package

FROM eclipse-temurin:25-jre
WORKDIR /app
COPY --from=build /build/target/quarkus-app ./
COPY rules rules
# Takes these rules through the gate once, so that a start only compiles them; other rules run their cases at the first start.
ENV ZAIRYU_CACHE=/var/cache/zairyu
RUN java -cp "app/*:lib/main/*:lib/boot/*" jp.zairyu.Main check rules --cache "$ZAIRYU_CACHE" && chown -R 10001 "$ZAIRYU_CACHE"
VOLUME /var/cache/zairyu
# Outside a container the service listens on 127.0.0.1 only.
ENV QUARKUS_HTTP_HOST=0.0.0.0
EXPOSE 8080
# Nothing is written but the cache, which may be lost.
USER 10001
# The runtime image has neither curl nor wget; bash can ask by itself.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
CMD ["java", "-jar", "quarkus-run.jar"]
