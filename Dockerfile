# Xinyong against a PostgreSQL of your own. Checked by tools/container.test.ts, not built in our tests: they have no container engine.
#
#   docker build -t xinyong .
#   docker run -p 8080:8080 -e DATABASE_URL=postgres://… -v xinyong-keys:/var/lib/xinyong xinyong
#
# DATABASE_URL is required: the image leaves out the embedded PostgreSQL and the Node binary that npm would bring.

FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build
RUN npm ci --omit=dev --omit=optional

FROM node:24-slim
ENV NODE_ENV=production
# Inside a container only the published port leads in, so listening everywhere is meant.
ENV XINYONG_HOST=0.0.0.0
# Keys of the log and of the identifier hashes. They are not in the database: keep this volume, and back it up apart.
ENV XINYONG_DATA=/var/lib/xinyong
WORKDIR /app
# Sources belong to root: the program cannot change itself.
COPY --from=build /app /app
RUN mkdir -p /var/lib/xinyong && chown node:node /var/lib/xinyong && chmod 700 /var/lib/xinyong
USER node
VOLUME /var/lib/xinyong
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "packages/cli/bin/xinyong.js"]
CMD ["start", "--port", "8080"]
