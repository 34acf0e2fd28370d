import * as z from 'zod/mini';
import { LedgerError } from './errors.ts';

/** The body of a request in its shape; refuses anything else. */
export const parseBody = <Shape extends z.ZodMiniType>(shape: Shape, body: unknown): z.infer<Shape> => {
  const parsed = z.safeParse(shape, body);
  if (!parsed.success)
    throw new LedgerError(
      'invalid',
      '보낸 내용의 형식이 맞지 않습니다. 확장 프로그램과 시트의 교류대장을 새 판으로 바꿔 주십시오.',
    );
  return parsed.data;
};
