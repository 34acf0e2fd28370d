/** A city under two names, and what the ledger says of them, as the sidebar asks. */
import type { PlacesState, Untaught } from '../../../shared/ledger/alike-places.ts';
import type { Partner } from '../../../shared/record/exchange-record.ts';
import { changzhou, unknownPlace } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';

export const unknown = unknownPlace('창조우시');

export class CityNamesDesk extends Desk {
  places(): PlacesState {
    return this.asked('listPlaces');
  }

  teach(place: Partner = changzhou): void {
    this.run('teachSpelling', {
      written: unknown.name,
      place: { ...place, asWritten: unknown.name },
      home: null,
    });
  }

  unteach(): Untaught {
    return this.asked('unteachSpelling', this.places().taught[0]?.m);
  }

  /** All that people see, apart from 변경이력, in no order of rows. */
  seen(): string[][] {
    return ['교류실적', '결연현황', '기사', '도시명 표기'].map((title) =>
      this.rows(title)
        .map(({ 연번, ...row }) => JSON.stringify(row))
        .sort(),
    );
  }
}
