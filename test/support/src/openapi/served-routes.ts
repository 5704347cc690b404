import 'reflect-metadata';
import { RequestMethod, type INestApplicationContext } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';

/** The routes of every controller of a process, as Nest has registered them: `GET /sag/sag/:uuid`. */
export const servedRoutes = (nest: INestApplicationContext): string[] => {
  const controllers = [...nest.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    const { prototype } = metatype as { prototype: Record<string, object> };
    const prefix = String(Reflect.getMetadata('path', metatype as object)).replace(/^\//, '');
    return Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const handler = Object.getOwnPropertyDescriptor(prototype, name)?.value as object | undefined;
      const method = handler && (Reflect.getMetadata('method', handler) as RequestMethod | undefined);
      if (handler === undefined || method === undefined) return [];
      const path = String(Reflect.getMetadata('path', handler)).replace(/^\//, '');
      return [`${RequestMethod[method]} /${[prefix, path].filter((part) => part !== '').join('/')}`];
    });
  });
};
