import { Public } from '@lib/http';
import { applyDecorators, Controller, UseFilters, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ConsoleErrors } from './console-errors.filter';
import { FormGuard } from './form.guard';

/** A controller of pages: its forms are ours, its failures are pages, and it is no part of the API's description. */
export const ConsolePage = (path = '') =>
  applyDecorators(Public(), Controller(path), UseGuards(FormGuard), UseFilters(ConsoleErrors), ApiExcludeController());
