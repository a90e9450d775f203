import { computed } from '@preact/signals';
import { me } from '../server/server.ts';

/** Leads, trainers and administrators: they see the desk. */
export const isStaff = computed(() => me.value !== null && me.value.role !== 'trainee');
/** Trainers and administrators: they enrol, assign and review. */
export const isTrainer = computed(() => me.value?.role === 'trainer' || me.value?.role === 'administrator');
export const isAdministrator = computed(() => me.value?.role === 'administrator');
