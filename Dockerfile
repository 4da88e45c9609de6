# The image of the site and of its indexer. It serves as it is, without a volume and without a search server:
#   docker build -t servanda:local . && docker run --read-only -p 127.0.0.1:3000:3000 servanda:local

FROM node:22.23.2-bookworm-slim AS base
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

FROM base AS libraries
RUN npm ci --omit=dev --ignore-scripts

FROM base AS build
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src src
COPY indexer indexer
RUN npm run compile
COPY views views
COPY corpus corpus
# The snapshot stands in the image, so that a container serves at once.
RUN DATA_DIR=/data node dist/indexer/main.js build
# Whoever cloned with a strict umask has files that only root could read.
RUN chmod -R a+rX /app/dist /app/views /app/corpus /app/package.json /data

FROM node:22.23.2-bookworm-slim
LABEL org.opencontainers.image.title="Servanda" \
      org.opencontainers.image.description="An open, self-hosted knowledge base of the law on children and armed groups" \
      org.opencontainers.image.licenses="MIT AND CC-BY-4.0"
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    PUBLIC_URL=http://127.0.0.1:3000 \
    CORPUS_DIR=/app/corpus \
    DATA_DIR=/data
WORKDIR /app
COPY --from=libraries /app/node_modules node_modules
COPY --from=build /app/package.json ./
COPY --from=build /app/dist dist
COPY --from=build /app/views views
COPY --from=build /app/corpus corpus
COPY LICENSE ./
# What is mounted here takes over these owners: the program may write nowhere else.
COPY --from=build --chown=node:node /data /data
RUN install -d -o node -g node -m 0700 /run/servanda/keys /run/servanda/search
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/main.js"]
