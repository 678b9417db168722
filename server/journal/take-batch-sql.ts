/**
 * The server's whole writing, as functions that run with the owner's rights: the caller may execute them and has
 * no right to any table. `take_batch` is one statement: where the machine's head is still the expected one, it
 * moves the head, adds the entries and adds them to the figures; else it does nothing at all. So a batch counts
 * exactly once, whatever is repeated or cut off.
 */
export function TAKE_BATCH(counters: readonly string[]): string {
  const typed = counters.map((name) => `${name} bigint`).join(', ');
  const names = counters.join(', ');
  const added = (table: string) =>
    counters.map((name) => `${name} = ${table}.${name} + excluded.${name}`).join(', ');
  return `
create function fleet.standing_of(p_device uuid, p_sessions text[]) returns table (
  no int, province text, public_key text, seq int, hash text, stays json, tallies json)
language sql stable security definer set search_path = pg_catalog as $$
  select d.no, d.province, d.public_key, d.seq, encode(d.hash, 'hex'),
    (select coalesce(json_agg(json_build_object('officer', s.officer, 'units', s.units,
      'firstAt', extract(epoch from s.first_at) * 1000, 'lastAt', extract(epoch from s.last_at) * 1000)), '[]')
      from fleet.stay s where s.device_no = d.no and s.last_at > d.last_at - interval '60 days'),
    (select coalesce(json_agg(t.body), '[]') from fleet.tally t
      where t.device_no = d.no and t.session = any (p_sessions))
  from fleet.device d where d.device = p_device
$$;

create function fleet.enrol(p_device uuid, p_province text, p_unit text, p_key text) returns void
language sql security definer set search_path = pg_catalog as $$
  insert into fleet.device (device, province, unit, public_key, seq, hash)
  values (p_device, p_province, p_unit, p_key, 0, decode(repeat('0', 64), 'hex'))
  on conflict (device) do nothing
$$;

create function fleet.links_held(p_no int, p_from int, p_to int) returns table (seq int, hash text)
language sql stable security definer set search_path = pg_catalog as $$
  select e.seq, encode(e.hash, 'hex') from fleet.entry e
    where e.device_no = p_no and e.seq between p_from and p_to
  union all
  select w.to_seq, encode(w.hash, 'hex') from fleet.withheld w
    where w.device_no = p_no and w.to_seq between p_from and p_to
$$;

create function fleet.raise_alarm(p_no int, p_officer text, p_problem text, p_seq int, p_hash text) returns void
language sql security definer set search_path = pg_catalog as $$
  with noted as (
    insert into fleet.alarm (device_no, officer, problem, seq, hash)
    select p_no, p_officer, p_problem, p_seq, decode(p_hash, 'hex')
    where not exists (select from fleet.alarm a where a.device_no = p_no and a.problem = p_problem
      and a.seq = p_seq and a.hash = decode(p_hash, 'hex'))
    returning 1)
  update fleet.device set alarms = alarms + 1 where no = p_no and exists (select from noted)
$$;

create function fleet.take_batch(p_no int, p_seq int, p_hash text, p_head json, p_officer text, p_units text[],
  p_unit text, p_entries json, p_withheld json, p_tallies json, p_figures json, p_days json) returns boolean
-- Compiling the plan would take far longer than the plan itself.
language plpgsql security definer set search_path = pg_catalog set jit = off as $$
declare done boolean;
begin
  with head as (
    update fleet.device set seq = (p_head->>'seq')::int, hash = decode(p_head->>'hash', 'hex'),
      signature = decode(p_head->>'signature', 'hex'), unit = p_unit,
      last_at = (p_head->>'now')::timestamptz,
      withheld = withheld + (p_head->>'withheld')::bigint
    where no = p_no and seq = p_seq and hash = decode(p_hash, 'hex')
    returning no, province),
  stayed as (
    insert into fleet.stay as s (device_no, officer, day, units, first_at, last_at)
    select head.no, p_officer, (p_head->>'day')::date, p_units, (p_head->>'first')::timestamptz,
      (p_head->>'now')::timestamptz from head
    on conflict (device_no, officer, day) do update set units = excluded.units,
      first_at = least(s.first_at, excluded.first_at), last_at = greatest(s.last_at, excluded.last_at)),
  added as (
    insert into fleet.entry (device_no, seq, province, unit, officer, carried_by, day, kind, citizen, hash, canonical)
    select head.no, x.seq, head.province, x.unit, x.officer, p_officer, x.day, x.kind, decode(x.citizen, 'hex'),
      decode(x.hash, 'hex'), x.canonical::text
    from head, json_to_recordset(p_entries) as x(seq int, unit text, officer text, day date, kind text,
      citizen text, hash text, canonical json)),
  kept as (
    insert into fleet.withheld (device_no, from_seq, to_seq, reason, hash)
    select head.no, x."from", x."to", x.reason, decode(x.hash, 'hex')
    from head, json_to_recordset(p_withheld) as x("from" int, "to" int, reason text, hash text)),
  told as (
    insert into fleet.tally (device_no, session, body)
    select head.no, x->>'session', x::text from head, json_array_elements(p_tallies) as x
    on conflict (device_no, session) do update set body = excluded.body),
  detail as (
    insert into fleet.rollup as t (province, unit, day, officer, procedure, form, ${names}, data)
    select head.province, x.* from head, json_to_recordset(p_figures) as x(
      unit text, day date, officer text, procedure text, form text, ${typed}, data jsonb)
    order by x.unit, x.day, x.officer, x.procedure, x.form
    on conflict (province, unit, day, officer, procedure, form) do update set ${added('t')},
      data = fleet.add_data(t.data, excluded.data)),
  days as (
    insert into fleet.unit_day as t (province, unit, day, ${names}, data)
    select head.province, x.* from head, json_to_recordset(p_days) as x(unit text, day date, ${typed}, data jsonb)
    order by x.unit, x.day
    on conflict (province, day, unit) do update set ${added('t')}, data = fleet.add_data(t.data, excluded.data))
  select exists (select from head) into done;
  return done;
end $$;
`;
}
