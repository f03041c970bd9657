import bash from 'refractor/bash';
import csharp from 'refractor/csharp';
import { refractor } from 'refractor/core';
import diff from 'refractor/diff';
import docker from 'refractor/docker';
import go from 'refractor/go';
import goModule from 'refractor/go-module';
import http from 'refractor/http';
import ini from 'refractor/ini';
import json from 'refractor/json';
import lua from 'refractor/lua';
import makefile from 'refractor/makefile';
import promql from 'refractor/promql';
import protobuf from 'refractor/protobuf';
import sql from 'refractor/sql';
import toml from 'refractor/toml';
import yaml from 'refractor/yaml';

for (const language of [
  bash,
  csharp,
  diff,
  docker,
  go,
  goModule,
  http,
  ini,
  json,
  lua,
  makefile,
  promql,
  protobuf,
  sql,
  toml,
  yaml,
]) {
  refractor.register(language);
}

export { refractor };
