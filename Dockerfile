# One image for every service and for an operator's work: which it is, the command says (`node dist/apps/education/src/main.js`,
# `node dist/apps/all-in-one/src/operate.js rebuild --verify`).
FROM node:20-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY nest-cli.json tsconfig.json ./
COPY libs libs
COPY apps apps
RUN for app in education health social-care family partnership projection console issuer area-simulator all-in-one; do \
      npx nest build "$app" || exit 1; \
    done
RUN npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 SQLITE_DIR=/data
WORKDIR /app
COPY --from=build /build/package.json ./
COPY --from=build /build/node_modules node_modules
COPY --from=build /build/dist dist
COPY --from=build /build/apps/console/public apps/console/public
COPY --from=build /build/apps/console/views apps/console/views
RUN mkdir /data /secrets && chown node:node /data /secrets
# By number, so that a cluster can see that it is not root.
USER 1000:1000
EXPOSE 3000
HEALTHCHECK --interval=5s --timeout=3s --start-period=20s --retries=12 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/apps/console/src/main.js"]
