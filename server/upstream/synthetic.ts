import { detailsAgree } from '../../lib/registry/matching';
import type { Population, TrainingCitizen } from '../../lib/registry/population';
import { dataOf } from '../../lib/registry/population-data';
import { type Question, refused, type Upstream } from './port';

/** Answers from the embedded registry's own families, as the population database would: for training and tests. */
export function createSyntheticUpstream(population: Population): Upstream {
  const byNumber = new Map<string, TrainingCitizen>();
  for (const citizen of population.citizens) {
    byNumber.set(citizen.id, citizen);
    if (citizen.old !== undefined) byNumber.set(citizen.old, citizen);
  }
  const find = ({ idNumber, oldIdNumber }: Question) => byNumber.get(idNumber ?? oldIdNumber ?? '');
  return {
    needs: [],
    sources: ['csdlqgdc'],
    training: true,
    lookUp: async (question) => {
      const citizen = find(question);
      if (!citizen) return refused('not-found');
      const data = dataOf(citizen, population).filter(({ source }) => source === 'csdlqgdc');
      if (!detailsAgree(question, data)) return refused('details-differ');
      return { outcome: 'found', idNumber: citizen.id, data };
    },
    verify: async (question) => {
      const citizen = find(question);
      const matches = citizen !== undefined && detailsAgree(question, dataOf(citizen, population));
      return { outcome: 'answered', matches };
    },
  };
}
