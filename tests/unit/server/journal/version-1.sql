-- pg_dump of a database that the server of schema version 1 (commit 97ee769) made and filled.
SET check_function_bodies = false;
CREATE SCHEMA fleet;

CREATE FUNCTION fleet.add_data(one jsonb, other jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    AS $$
  select coalesce(jsonb_object_agg(key, counts), '{}'::jsonb) from (
    select key, jsonb_agg(total order by place) as counts from (
      select each.key, item.ordinality as place, sum(item.value::bigint) as total
      from (select * from jsonb_each(one) union all select * from jsonb_each(other)) as each,
        jsonb_array_elements_text(each.value) with ordinality as item
      group by each.key, item.ordinality) as sums
    group by key) as lists
$$;

CREATE FUNCTION fleet.enrol(p_device uuid, p_province text, p_unit text, p_key text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
  insert into fleet.device (device, province, unit, public_key, seq, hash)
  values (p_device, p_province, p_unit, p_key, 0, decode(repeat('0', 64), 'hex'))
  on conflict (device) do nothing
$$;

CREATE FUNCTION fleet.links_held(p_no integer, p_from integer, p_to integer) RETURNS TABLE(seq integer, hash text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
  select e.seq, encode(e.hash, 'hex') from fleet.entry e
    where e.device_no = p_no and e.seq between p_from and p_to
  union all
  select w.to_seq, encode(w.hash, 'hex') from fleet.withheld w
    where w.device_no = p_no and w.to_seq between p_from and p_to
$$;

CREATE FUNCTION fleet.raise_alarm(p_no integer, p_officer text, p_problem text, p_seq integer, p_hash text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
  with noted as (
    insert into fleet.alarm (device_no, officer, problem, seq, hash)
    select p_no, p_officer, p_problem, p_seq, decode(p_hash, 'hex')
    where not exists (select from fleet.alarm a where a.device_no = p_no and a.problem = p_problem
      and a.seq = p_seq and a.hash = decode(p_hash, 'hex'))
    returning 1)
  update fleet.device set alarms = alarms + 1 where no = p_no and exists (select from noted)
$$;

CREATE FUNCTION fleet.standing_of(p_device uuid, p_sessions text[]) RETURNS TABLE(no integer, province text, public_key text, seq integer, hash text, stays json, tallies json)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
  select d.no, d.province, d.public_key, d.seq, encode(d.hash, 'hex'),
    (select coalesce(json_agg(json_build_object('officer', s.officer, 'units', s.units,
      'firstAt', extract(epoch from s.first_at) * 1000, 'lastAt', extract(epoch from s.last_at) * 1000)), '[]')
      from fleet.stay s where s.device_no = d.no and s.last_at > d.last_at - interval '60 days'),
    (select coalesce(json_agg(t.body), '[]') from fleet.tally t
      where t.device_no = d.no and t.session = any (p_sessions))
  from fleet.device d where d.device = p_device
$$;

CREATE FUNCTION fleet.take_batch(p_no integer, p_seq integer, p_hash text, p_head json, p_officer text, p_units text[], p_unit text, p_entries json, p_withheld json, p_tallies json, p_figures json) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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
      decode(x.hash, 'hex'), x.canonical
    from head, json_to_recordset(p_entries) as x(seq int, unit text, officer text, day date, kind text,
      citizen text, hash text, canonical text)),
  kept as (
    insert into fleet.withheld (device_no, from_seq, to_seq, reason, hash)
    select head.no, x."from", x."to", x.reason, decode(x.hash, 'hex')
    from head, json_to_recordset(p_withheld) as x("from" int, "to" int, reason text, hash text)),
  told as (
    insert into fleet.tally (device_no, session, body)
    select head.no, x.session, x.body
    from head, json_to_recordset(p_tallies) as x(session text, body text)
    on conflict (device_no, session) do update set body = excluded.body),
  change as (
    select head.province, x.* from head, json_to_recordset(p_figures) as x(
      day date, unit text, officer text, procedure text, form text, n_dossiers bigint, n_forms bigint, n_form_fields bigint, n_fields bigint, n_filled bigint, n_already_right bigint, n_kept bigint, n_offered bigint, n_left bigint, n_refused bigint, n_not_accepted bigint, n_no_option bigint, n_unknown bigint, n_undone bigint, n_edited_after bigint, n_redeclared bigint, n_lookups bigint, n_submits bigint, n_clean_dossiers bigint, n_answered bigint, n_misfits bigint, n_outside bigint, n_with_id_number bigint, n_papers bigint, n_keystrokes bigint, n_use_ms bigint, data jsonb)),
  detail as (
    insert into fleet.rollup as t (province, unit, day, officer, procedure, form, n_dossiers, n_forms, n_form_fields, n_fields, n_filled, n_already_right, n_kept, n_offered, n_left, n_refused, n_not_accepted, n_no_option, n_unknown, n_undone, n_edited_after, n_redeclared, n_lookups, n_submits, n_clean_dossiers, n_answered, n_misfits, n_outside, n_with_id_number, n_papers, n_keystrokes, n_use_ms, data)
    select province, unit, day, officer, procedure, form, n_dossiers, n_forms, n_form_fields, n_fields, n_filled, n_already_right, n_kept, n_offered, n_left, n_refused, n_not_accepted, n_no_option, n_unknown, n_undone, n_edited_after, n_redeclared, n_lookups, n_submits, n_clean_dossiers, n_answered, n_misfits, n_outside, n_with_id_number, n_papers, n_keystrokes, n_use_ms, data from change
    order by province, unit, day, officer, procedure, form
    on conflict (province, unit, day, officer, procedure, form) do update set n_dossiers = t.n_dossiers + excluded.n_dossiers, n_forms = t.n_forms + excluded.n_forms, n_form_fields = t.n_form_fields + excluded.n_form_fields, n_fields = t.n_fields + excluded.n_fields, n_filled = t.n_filled + excluded.n_filled, n_already_right = t.n_already_right + excluded.n_already_right, n_kept = t.n_kept + excluded.n_kept, n_offered = t.n_offered + excluded.n_offered, n_left = t.n_left + excluded.n_left, n_refused = t.n_refused + excluded.n_refused, n_not_accepted = t.n_not_accepted + excluded.n_not_accepted, n_no_option = t.n_no_option + excluded.n_no_option, n_unknown = t.n_unknown + excluded.n_unknown, n_undone = t.n_undone + excluded.n_undone, n_edited_after = t.n_edited_after + excluded.n_edited_after, n_redeclared = t.n_redeclared + excluded.n_redeclared, n_lookups = t.n_lookups + excluded.n_lookups, n_submits = t.n_submits + excluded.n_submits, n_clean_dossiers = t.n_clean_dossiers + excluded.n_clean_dossiers, n_answered = t.n_answered + excluded.n_answered, n_misfits = t.n_misfits + excluded.n_misfits, n_outside = t.n_outside + excluded.n_outside, n_with_id_number = t.n_with_id_number + excluded.n_with_id_number, n_papers = t.n_papers + excluded.n_papers, n_keystrokes = t.n_keystrokes + excluded.n_keystrokes, n_use_ms = t.n_use_ms + excluded.n_use_ms,
      data = fleet.add_data(t.data, excluded.data)),
  days as (
    insert into fleet.unit_day as t (province, unit, day, n_dossiers, n_forms, n_form_fields, n_fields, n_filled, n_already_right, n_kept, n_offered, n_left, n_refused, n_not_accepted, n_no_option, n_unknown, n_undone, n_edited_after, n_redeclared, n_lookups, n_submits, n_clean_dossiers, n_answered, n_misfits, n_outside, n_with_id_number, n_papers, n_keystrokes, n_use_ms, data)
    select s.province, s.unit, s.day, n_dossiers, n_forms, n_form_fields, n_fields, n_filled, n_already_right, n_kept, n_offered, n_left, n_refused, n_not_accepted, n_no_option, n_unknown, n_undone, n_edited_after, n_redeclared, n_lookups, n_submits, n_clean_dossiers, n_answered, n_misfits, n_outside, n_with_id_number, n_papers, n_keystrokes, n_use_ms, (
      select coalesce(jsonb_object_agg(f.key, f.counts), '{}') from (
        select g.key, jsonb_agg(g.total order by g.place) as counts from (
          select each.key, item.ordinality as place, sum(item.value::bigint) as total
          from change c, jsonb_each(c.data) as each, jsonb_array_elements_text(each.value) with ordinality as item
          where c.unit = s.unit and c.day = s.day group by each.key, item.ordinality) as g
        group by g.key) as f)
    from (select province, unit, day, sum(n_dossiers) as n_dossiers, sum(n_forms) as n_forms, sum(n_form_fields) as n_form_fields, sum(n_fields) as n_fields, sum(n_filled) as n_filled, sum(n_already_right) as n_already_right, sum(n_kept) as n_kept, sum(n_offered) as n_offered, sum(n_left) as n_left, sum(n_refused) as n_refused, sum(n_not_accepted) as n_not_accepted, sum(n_no_option) as n_no_option, sum(n_unknown) as n_unknown, sum(n_undone) as n_undone, sum(n_edited_after) as n_edited_after, sum(n_redeclared) as n_redeclared, sum(n_lookups) as n_lookups, sum(n_submits) as n_submits, sum(n_clean_dossiers) as n_clean_dossiers, sum(n_answered) as n_answered, sum(n_misfits) as n_misfits, sum(n_outside) as n_outside, sum(n_with_id_number) as n_with_id_number, sum(n_papers) as n_papers, sum(n_keystrokes) as n_keystrokes, sum(n_use_ms) as n_use_ms
      from change group by province, unit, day) as s
    order by s.province, s.day, s.unit
    on conflict (province, day, unit) do update set n_dossiers = t.n_dossiers + excluded.n_dossiers, n_forms = t.n_forms + excluded.n_forms, n_form_fields = t.n_form_fields + excluded.n_form_fields, n_fields = t.n_fields + excluded.n_fields, n_filled = t.n_filled + excluded.n_filled, n_already_right = t.n_already_right + excluded.n_already_right, n_kept = t.n_kept + excluded.n_kept, n_offered = t.n_offered + excluded.n_offered, n_left = t.n_left + excluded.n_left, n_refused = t.n_refused + excluded.n_refused, n_not_accepted = t.n_not_accepted + excluded.n_not_accepted, n_no_option = t.n_no_option + excluded.n_no_option, n_unknown = t.n_unknown + excluded.n_unknown, n_undone = t.n_undone + excluded.n_undone, n_edited_after = t.n_edited_after + excluded.n_edited_after, n_redeclared = t.n_redeclared + excluded.n_redeclared, n_lookups = t.n_lookups + excluded.n_lookups, n_submits = t.n_submits + excluded.n_submits, n_clean_dossiers = t.n_clean_dossiers + excluded.n_clean_dossiers, n_answered = t.n_answered + excluded.n_answered, n_misfits = t.n_misfits + excluded.n_misfits, n_outside = t.n_outside + excluded.n_outside, n_with_id_number = t.n_with_id_number + excluded.n_with_id_number, n_papers = t.n_papers + excluded.n_papers, n_keystrokes = t.n_keystrokes + excluded.n_keystrokes, n_use_ms = t.n_use_ms + excluded.n_use_ms, data = fleet.add_data(t.data, excluded.data))
  select exists (select from head) into done;
  return done;
end $$;

CREATE TABLE fleet.alarm (
    device_no integer NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    officer text NOT NULL,
    problem text NOT NULL,
    seq integer NOT NULL,
    hash bytea NOT NULL
);

CREATE TABLE fleet.checkpoint (
    size bigint NOT NULL,
    root bytea NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    note text NOT NULL
);

CREATE TABLE fleet.device (
    no integer NOT NULL,
    device uuid NOT NULL,
    province text NOT NULL,
    unit text NOT NULL,
    public_key text NOT NULL,
    seq integer NOT NULL,
    hash bytea NOT NULL,
    signature bytea,
    withheld bigint DEFAULT 0 NOT NULL,
    alarms integer DEFAULT 0 NOT NULL,
    first_at timestamp with time zone DEFAULT now() NOT NULL,
    last_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE fleet.device ALTER COLUMN no ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME fleet.device_no_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE fleet.entry (
    device_no integer NOT NULL,
    seq integer NOT NULL,
    province text NOT NULL,
    unit text NOT NULL,
    officer text NOT NULL,
    carried_by text NOT NULL,
    day date NOT NULL,
    kind text NOT NULL,
    citizen bytea,
    hash bytea NOT NULL,
    received_at timestamp with time zone DEFAULT now() NOT NULL,
    canonical text NOT NULL
);

CREATE TABLE fleet.leaf (
    index bigint NOT NULL,
    device_no integer NOT NULL,
    seq integer NOT NULL,
    hash bytea NOT NULL
);

CREATE TABLE fleet.node (
    level smallint NOT NULL,
    index bigint NOT NULL,
    hash bytea NOT NULL
);

CREATE TABLE fleet.rollup (
    province text NOT NULL,
    unit text NOT NULL,
    day date NOT NULL,
    officer text NOT NULL,
    procedure text NOT NULL,
    form text NOT NULL,
    n_dossiers bigint NOT NULL,
    n_forms bigint NOT NULL,
    n_form_fields bigint NOT NULL,
    n_fields bigint NOT NULL,
    n_filled bigint NOT NULL,
    n_already_right bigint NOT NULL,
    n_kept bigint NOT NULL,
    n_offered bigint NOT NULL,
    n_left bigint NOT NULL,
    n_refused bigint NOT NULL,
    n_not_accepted bigint NOT NULL,
    n_no_option bigint NOT NULL,
    n_unknown bigint NOT NULL,
    n_undone bigint NOT NULL,
    n_edited_after bigint NOT NULL,
    n_redeclared bigint NOT NULL,
    n_lookups bigint NOT NULL,
    n_submits bigint NOT NULL,
    n_clean_dossiers bigint NOT NULL,
    n_answered bigint NOT NULL,
    n_misfits bigint NOT NULL,
    n_outside bigint NOT NULL,
    n_with_id_number bigint NOT NULL,
    n_papers bigint NOT NULL,
    n_keystrokes bigint NOT NULL,
    n_use_ms bigint NOT NULL,
    data jsonb NOT NULL
);

CREATE TABLE fleet.schema_version (
    version integer NOT NULL
);

CREATE TABLE fleet.stay (
    device_no integer NOT NULL,
    officer text NOT NULL,
    day date NOT NULL,
    units text[] NOT NULL,
    first_at timestamp with time zone NOT NULL,
    last_at timestamp with time zone NOT NULL
);

CREATE TABLE fleet.tally (
    device_no integer NOT NULL,
    session text NOT NULL,
    body text NOT NULL
);

CREATE TABLE fleet.unit_day (
    province text NOT NULL,
    unit text NOT NULL,
    day date NOT NULL,
    n_dossiers bigint NOT NULL,
    n_forms bigint NOT NULL,
    n_form_fields bigint NOT NULL,
    n_fields bigint NOT NULL,
    n_filled bigint NOT NULL,
    n_already_right bigint NOT NULL,
    n_kept bigint NOT NULL,
    n_offered bigint NOT NULL,
    n_left bigint NOT NULL,
    n_refused bigint NOT NULL,
    n_not_accepted bigint NOT NULL,
    n_no_option bigint NOT NULL,
    n_unknown bigint NOT NULL,
    n_undone bigint NOT NULL,
    n_edited_after bigint NOT NULL,
    n_redeclared bigint NOT NULL,
    n_lookups bigint NOT NULL,
    n_submits bigint NOT NULL,
    n_clean_dossiers bigint NOT NULL,
    n_answered bigint NOT NULL,
    n_misfits bigint NOT NULL,
    n_outside bigint NOT NULL,
    n_with_id_number bigint NOT NULL,
    n_papers bigint NOT NULL,
    n_keystrokes bigint NOT NULL,
    n_use_ms bigint NOT NULL,
    data jsonb NOT NULL
);

CREATE TABLE fleet.withheld (
    device_no integer NOT NULL,
    from_seq integer NOT NULL,
    to_seq integer NOT NULL,
    reason text NOT NULL,
    hash bytea NOT NULL
);

INSERT INTO fleet.alarm VALUES (2, '2026-11-23 23:25:33.75031+00', 'can-bo.02', 'chain-forked', 29, '\x924f40787e8c40d4f5f2760a648539f26015a53f678cf877ae6e5b67de4ecace');

INSERT INTO fleet.device OVERRIDING SYSTEM VALUE VALUES (1, '01980000-0000-7000-8000-000000000001', '80', 'xa-tan-hoi.1', '{"kty":"EC","crv":"P-256","x":"BAnIWgE1IFT4V14CrGvEbvRFEncQL8WkMUJPwFoT3D4","y":"dKcIUXlbg0YCM38TMDw4gKiG3Cj0U-b35nt_q0SSzGE"}', 40, '\xb23912ccb98a4b12cc10cf97877e3d48cbd8a8656a0436906377b210eb34d794', '\xffc0a2d22c63a096a50db13bf87073268001d382dc9389a5447d22cca40c45a24d009ca31d23835d1e9dbbc79658eb8bb4a164274935f2ae2369c92731d761c2', 4, 0, '2026-11-23 23:25:33.232158+00', '2026-11-23 02:00:00+00');
INSERT INTO fleet.device OVERRIDING SYSTEM VALUE VALUES (2, '01980000-0000-7000-8000-000000000002', '80', 'xa-tan-hoi.1', '{"kty":"EC","crv":"P-256","x":"k1OXPKSI8eahS8PhD5-Ev6_dINQKJvlDgi-Dg_GhJ7E","y":"jB5ebBq-iRc772mfip9k4U_eAmSi8lv4n9SUw_0Yecg"}', 40, '\xeadee3c20d359d849e9097d04f425c7be1781a9a08cac414742c3ce3db777870', '\xc840d14d7a04bdcbc5d078026a8b31930cafae713adb855e883c5acb3d2acecd7913913e4faf1937a737467992a9d8fd33b463d9f44d6970fb9d699ab617ddc0', 4, 1, '2026-11-23 23:25:33.531843+00', '2026-11-23 02:00:00+00');

INSERT INTO fleet.entry VALUES (1, 1, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'lookup-intent', NULL, '\x83b0f26b6c11f02fa814b13a234de18103e03558d719cc5e0d1b9a2315ec2fea', '2026-11-23 23:25:33.257095+00', '["khai-mot-lan/journal/1",1,"01a20aba-a269-7da8-91b9-0e728309312d","2026-11-23T01:00:00.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00001",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup-intent","pending",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (1, 2, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'lookup', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\xff8b96281f34513696abe458efc7715334a5015a1b6bc6d9dd8a393b7acdbd06', '2026-11-23 23:25:33.257095+00', '["khai-mot-lan/journal/1",2,"01a20aba-a26a-743d-a9d4-e997a919d0d9","2026-11-23T01:00:01.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00001",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[],null,"0190f5fe-7c00-7a00-8000-0000000000ff"]');
INSERT INTO fleet.entry VALUES (1, 3, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'fill', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\xb6390eeba2dca360052d5d0b33eafb775a6c2c0e5a7bc3501648b3e32253a8f7', '2026-11-23 23:25:33.257095+00', '["khai-mot-lan/journal/2",3,"01a20aba-a26b-7e43-bfa4-d2a25b87299c","2026-11-23T01:00:02.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00001",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"fill","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[["applicant",1,"fullName","0123456789abcdef","csdlqgdc","fill","filled",null],["applicant",1,"birthDate","0123456789abcdef","csdlqgdc","offer","offered",null]],[3,null,null,null,null,null,null,null,null,null],"0190f5fe-7c00-7a00-8000-0000000000ff",[9],null]');
INSERT INTO fleet.entry VALUES (1, 4, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'submit', NULL, '\x0ddc09ee084cb340a4725fbfd2351c6744016193e6d4c3d0aa5c303ce646dad3', '2026-11-23 23:25:33.257095+00', '["khai-mot-lan/journal/1",4,"01a20aba-a26b-7e43-bfa4-d2a3afed6ed8","2026-11-23T01:00:03.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00001",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"submit","done",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (1, 5, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'lookup-intent', NULL, '\x77a5bf44681338acd9b216dfd5d8fe5e2541b368d0791e13b249838fca0145c7', '2026-11-23 23:25:33.257095+00', '["khai-mot-lan/journal/1",5,"01a20aba-a26d-7739-b052-4edf04c89323","2026-11-23T01:00:04.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00002",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup-intent","pending",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (1, 6, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'lookup', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\xaff5540f9c939e04372b6fad906e4c0a7c534fff2c30a249d228efdd909be98f', '2026-11-23 23:25:33.257095+00', '["khai-mot-lan/journal/1",6,"01a20aba-a26d-7739-b052-4ee0d8db4145","2026-11-23T01:00:05.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00002",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[],null,"0190f5fe-7c00-7a00-8000-0000000000ff"]');
INSERT INTO fleet.entry VALUES (1, 7, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'fill', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\xeb4e39c0c77492f2f6c332cb110320f4d823cc4f18b49a3152a6949d6ee78b81', '2026-11-23 23:25:33.257095+00', '["khai-mot-lan/journal/2",7,"01a20aba-a26e-799a-9bc2-8bf042436d51","2026-11-23T01:00:06.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00002",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"fill","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[["applicant",1,"fullName","0123456789abcdef","csdlqgdc","fill","filled",null],["applicant",1,"birthDate","0123456789abcdef","csdlqgdc","offer","offered",null]],[3,null,null,null,null,null,null,null,null,null],"0190f5fe-7c00-7a00-8000-0000000000ff",[9],null]');
INSERT INTO fleet.entry VALUES (1, 8, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'submit', NULL, '\x0d486a0003b25e5935383bfbef4758bffe09a7606d63c29ada62599f2b9d8c4c', '2026-11-23 23:25:33.257095+00', '["khai-mot-lan/journal/1",8,"01a20aba-a270-7e86-9d7e-6b9bca6cc37c","2026-11-23T01:00:07.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00002",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"submit","done",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (1, 9, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'lookup-intent', NULL, '\xc7612aeac8cea8790ff42188edf76f122e2a35c541927f69b2373a71567f34a0', '2026-11-23 23:25:33.257095+00', '["khai-mot-lan/journal/1",9,"01a20aba-a270-7e86-9d7e-6b9c10e64b8d","2026-11-23T01:00:08.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00003",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup-intent","pending",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (1, 10, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'lookup', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\x11aff2142bb3695fc53d1f94cee049ce6daef9717c0b992b68d4cc4e80647e51', '2026-11-23 23:25:33.257095+00', '["khai-mot-lan/journal/1",10,"01a20aba-a270-7e86-9d7e-6b9dadcc9ebb","2026-11-23T01:00:09.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00003",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[],null,"0190f5fe-7c00-7a00-8000-0000000000ff"]');
INSERT INTO fleet.entry VALUES (1, 11, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'fill', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\x67ea6df6bc7f8d1487de6f4e81c140cf3e05a8b25481ee86092ec5f8a31f3acd', '2026-11-23 23:25:33.257095+00', '["khai-mot-lan/journal/2",11,"01a20aba-a271-73df-881b-46cdb8202cc7","2026-11-23T01:00:10.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00003",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"fill","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[["applicant",1,"fullName","0123456789abcdef","csdlqgdc","fill","filled",null],["applicant",1,"birthDate","0123456789abcdef","csdlqgdc","offer","offered",null]],[3,null,null,null,null,null,null,null,null,null],"0190f5fe-7c00-7a00-8000-0000000000ff",[9],null]');
INSERT INTO fleet.entry VALUES (1, 12, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'submit', NULL, '\x6535de69101d4366cd15098814e5a1db9b9236dd9696f24a11e41ae9543d2168', '2026-11-23 23:25:33.257095+00', '["khai-mot-lan/journal/1",12,"01a20aba-a271-73df-881b-46ce6077dab9","2026-11-23T01:00:11.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00003",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"submit","done",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (1, 13, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'lookup-intent', NULL, '\x953b224e893bd77aada763c195bb5d60c659924479b5ddfe0b3e8e737941aea0', '2026-11-23 23:25:33.257095+00', '["khai-mot-lan/journal/1",13,"01a20aba-a271-73df-881b-46cf6d6b79aa","2026-11-23T01:00:12.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00004",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup-intent","pending",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (1, 14, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'lookup', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\x3a7940f69073fd9435ccbb3e5ceff8aeb2337a20a59be02d5fa0dcaba57ca744', '2026-11-23 23:25:33.257095+00', '["khai-mot-lan/journal/1",14,"01a20aba-a271-73df-881b-46d0a35eea5e","2026-11-23T01:00:13.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00004",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[],null,"0190f5fe-7c00-7a00-8000-0000000000ff"]');
INSERT INTO fleet.entry VALUES (1, 15, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'fill', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\xb758242fbc15a23becf3fb4b54d9d42ad10acecb5dc92e79c1c0549d155a9548', '2026-11-23 23:25:33.257095+00', '["khai-mot-lan/journal/2",15,"01a20aba-a271-73df-881b-46d1c3ce6b0a","2026-11-23T01:00:14.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00004",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"fill","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[["applicant",1,"fullName","0123456789abcdef","csdlqgdc","fill","filled",null],["applicant",1,"birthDate","0123456789abcdef","csdlqgdc","offer","offered",null]],[3,null,null,null,null,null,null,null,null,null],"0190f5fe-7c00-7a00-8000-0000000000ff",[9],null]');
INSERT INTO fleet.entry VALUES (1, 16, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'submit', NULL, '\xfa66c9e8ecdbf1591fecae8483f4ca7dfe6e7140ce6c786469300c2418a655e4', '2026-11-23 23:25:33.257095+00', '["khai-mot-lan/journal/1",16,"01a20aba-a271-73df-881b-46d293a8a02f","2026-11-23T01:00:15.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00004",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"submit","done",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (1, 17, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'lookup-intent', NULL, '\xb64cf7ccf7ecbb2d0e150444c4a0bfddd885008c366fc518c7d3216f26993ad5', '2026-11-23 23:25:33.257095+00', '["khai-mot-lan/journal/1",17,"01a20aba-a271-73df-881b-46d37b84c2d9","2026-11-23T01:00:16.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00005",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup-intent","pending",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (1, 18, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'lookup', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\x08ee11d65a98f249a08ecff14399a903be3ee98513a0ec271c9370510b4a5afd', '2026-11-23 23:25:33.257095+00', '["khai-mot-lan/journal/1",18,"01a20aba-a271-73df-881b-46d4e75fa9c8","2026-11-23T01:00:17.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00005",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[],null,"0190f5fe-7c00-7a00-8000-0000000000ff"]');
INSERT INTO fleet.entry VALUES (1, 19, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'fill', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\xd9288a1c4e42717fd3ba8e7df700126a35861b43391f6edfe4d07cf77ee4b133', '2026-11-23 23:25:33.257095+00', '["khai-mot-lan/journal/2",19,"01a20aba-a271-73df-881b-46d59afdff23","2026-11-23T01:00:18.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00005",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"fill","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[["applicant",1,"fullName","0123456789abcdef","csdlqgdc","fill","filled",null],["applicant",1,"birthDate","0123456789abcdef","csdlqgdc","offer","offered",null]],[3,null,null,null,null,null,null,null,null,null],"0190f5fe-7c00-7a00-8000-0000000000ff",[9],null]');
INSERT INTO fleet.entry VALUES (1, 20, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'submit', NULL, '\xaa26153af5e386f4086b0c8ea447d55b63536c13d4802e230c723eb47c52447d', '2026-11-23 23:25:33.257095+00', '["khai-mot-lan/journal/1",20,"01a20aba-a271-73df-881b-46d64cce8463","2026-11-23T01:00:19.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00005",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"submit","done",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (1, 25, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'lookup-intent', NULL, '\x94fac142bdec375871cc627a6e7320775d1541a4490d8f1f48f4f92fce797d4f', '2026-11-23 23:25:33.469294+00', '["khai-mot-lan/journal/1",25,"01a20aba-a38f-79ee-be2d-62b9354aa6de","2026-11-23T01:20:00.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00020",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup-intent","pending",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (1, 26, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'lookup', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\x1c9b5b3348f38f8590840575292d26000145fb868de9d21033ded4b0d8b41800', '2026-11-23 23:25:33.469294+00', '["khai-mot-lan/journal/1",26,"01a20aba-a38f-79ee-be2d-62bae6325de2","2026-11-23T01:20:01.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00020",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[],null,"0190f5fe-7c00-7a00-8000-0000000000ff"]');
INSERT INTO fleet.entry VALUES (1, 27, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'fill', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\x73b05e61fafa68ec4370b5f62dbdd5ffabac1ce91d648819db165b92cc8ef3fc', '2026-11-23 23:25:33.469294+00', '["khai-mot-lan/journal/2",27,"01a20aba-a38f-79ee-be2d-62bbf76e8cd1","2026-11-23T01:20:02.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00020",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"fill","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[["applicant",1,"fullName","0123456789abcdef","csdlqgdc","fill","filled",null],["applicant",1,"birthDate","0123456789abcdef","csdlqgdc","offer","offered",null]],[3,null,null,null,null,null,null,null,null,null],"0190f5fe-7c00-7a00-8000-0000000000ff",[9],null]');
INSERT INTO fleet.entry VALUES (1, 28, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'submit', NULL, '\xe5cb75d7d2b342779e138f3f83439ca75ad47931a8dc88df41c0a0d7f137a89b', '2026-11-23 23:25:33.469294+00', '["khai-mot-lan/journal/1",28,"01a20aba-a38f-79ee-be2d-62bc099b284b","2026-11-23T01:20:03.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00020",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"submit","done",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (1, 29, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'lookup-intent', NULL, '\x751ed8f6326f12af3efd399dc6ad79f55be4176e7e03734d9b67ba32c4e8085b', '2026-11-23 23:25:33.469294+00', '["khai-mot-lan/journal/1",29,"01a20aba-a38f-79ee-be2d-62bd545e196f","2026-11-23T01:20:04.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00021",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup-intent","pending",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (1, 30, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'lookup', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\x7ec91e950994477e590ba13762b0fccb1f4956a675c73070bb7f8787e1974bbe', '2026-11-23 23:25:33.469294+00', '["khai-mot-lan/journal/1",30,"01a20aba-a38f-79ee-be2d-62bea2bafb1c","2026-11-23T01:20:05.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00021",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[],null,"0190f5fe-7c00-7a00-8000-0000000000ff"]');
INSERT INTO fleet.entry VALUES (1, 31, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'fill', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\x6ac4ea9dad4e9d4f0700c4e74356fda2c199c81c628f2d9a20bf0db2c5bd6bb2', '2026-11-23 23:25:33.469294+00', '["khai-mot-lan/journal/2",31,"01a20aba-a38f-79ee-be2d-62bf804916a8","2026-11-23T01:20:06.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00021",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"fill","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[["applicant",1,"fullName","0123456789abcdef","csdlqgdc","fill","filled",null],["applicant",1,"birthDate","0123456789abcdef","csdlqgdc","offer","offered",null]],[3,null,null,null,null,null,null,null,null,null],"0190f5fe-7c00-7a00-8000-0000000000ff",[9],null]');
INSERT INTO fleet.entry VALUES (1, 32, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'submit', NULL, '\xc4d9fa71f4a3b8a30de18e85febfca8389aa36b191cf0252dd6f3f759e33a61f', '2026-11-23 23:25:33.469294+00', '["khai-mot-lan/journal/1",32,"01a20aba-a38f-79ee-be2d-62c03b701f22","2026-11-23T01:20:07.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00021",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"submit","done",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (1, 33, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'lookup-intent', NULL, '\x2828aa712c24de5907bf3f97633854b50e1840489543d574112bb9b101d8aee0', '2026-11-23 23:25:33.469294+00', '["khai-mot-lan/journal/1",33,"01a20aba-a38f-79ee-be2d-62c1fe7475ab","2026-11-23T01:20:08.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00022",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup-intent","pending",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (1, 34, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'lookup', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\x1c97d4a19e042a9de775e880538d36c9a0e000dd03972f8a7fb5055ad71c757e', '2026-11-23 23:25:33.469294+00', '["khai-mot-lan/journal/1",34,"01a20aba-a390-7e72-be36-23df6b5d0a3b","2026-11-23T01:20:09.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00022",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[],null,"0190f5fe-7c00-7a00-8000-0000000000ff"]');
INSERT INTO fleet.entry VALUES (1, 35, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'fill', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\xb98e018d7c28ef472deb2ee7737c2d97781768bc8a91ae2f6a85df4e5b61b217', '2026-11-23 23:25:33.469294+00', '["khai-mot-lan/journal/2",35,"01a20aba-a390-7e72-be36-23e061c130c6","2026-11-23T01:20:10.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00022",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"fill","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[["applicant",1,"fullName","0123456789abcdef","csdlqgdc","fill","filled",null],["applicant",1,"birthDate","0123456789abcdef","csdlqgdc","offer","offered",null]],[3,null,null,null,null,null,null,null,null,null],"0190f5fe-7c00-7a00-8000-0000000000ff",[9],null]');
INSERT INTO fleet.entry VALUES (1, 36, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'submit', NULL, '\x1c961c07341460efd5018634ab0c0d9d62e08cfe4b41f93bdfa8b224d32498d8', '2026-11-23 23:25:33.469294+00', '["khai-mot-lan/journal/1",36,"01a20aba-a390-7e72-be36-23e166fd6f1a","2026-11-23T01:20:11.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00022",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"submit","done",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (1, 37, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'lookup-intent', NULL, '\x20444e1657376b88667bd15a62dfe0ad4a671abfbcd097ee87086f0134314341', '2026-11-23 23:25:33.469294+00', '["khai-mot-lan/journal/1",37,"01a20aba-a390-7e72-be36-23e24e470876","2026-11-23T01:20:12.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00023",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup-intent","pending",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (1, 38, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'lookup', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\xb39218d3f072b14ff37674b845188561248bae6833a03b19b14d12914a349c14', '2026-11-23 23:25:33.469294+00', '["khai-mot-lan/journal/1",38,"01a20aba-a390-7e72-be36-23e397a2816a","2026-11-23T01:20:13.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00023",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[],null,"0190f5fe-7c00-7a00-8000-0000000000ff"]');
INSERT INTO fleet.entry VALUES (1, 39, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'fill', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\x7ed0cefc6b916285842bbe290a15dad8c682529b13b04bba1ddce700b276182f', '2026-11-23 23:25:33.469294+00', '["khai-mot-lan/journal/2",39,"01a20aba-a390-7e72-be36-23e450114a65","2026-11-23T01:20:14.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00023",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"fill","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[["applicant",1,"fullName","0123456789abcdef","csdlqgdc","fill","filled",null],["applicant",1,"birthDate","0123456789abcdef","csdlqgdc","offer","offered",null]],[3,null,null,null,null,null,null,null,null,null],"0190f5fe-7c00-7a00-8000-0000000000ff",[9],null]');
INSERT INTO fleet.entry VALUES (1, 40, '80', 'xa-tan-hoi.1', 'can-bo.01', 'can-bo.01', '2026-11-23', 'submit', NULL, '\xb23912ccb98a4b12cc10cf97877e3d48cbd8a8656a0436906377b210eb34d794', '2026-11-23 23:25:33.469294+00', '["khai-mot-lan/journal/1",40,"01a20aba-a390-7e72-be36-23e517d199c2","2026-11-23T01:20:15.000Z","can-bo.01","xa-tan-hoi.1","01980000-0000-7000-8000-000000000001","P-00000-00023",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"submit","done",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (2, 1, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'lookup-intent', NULL, '\xffca395bb6159b171f074664264d9943719b2d469fa833de6665b9d2ccf85252', '2026-11-23 23:25:33.539166+00', '["khai-mot-lan/journal/1",1,"01a20aba-a3d5-7d7e-9e55-6090027875fc","2026-11-23T01:00:00.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00001",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup-intent","pending",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (2, 2, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'lookup', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\xdddfa57ce18a0af6e0a3b1431ad2266d7b76943afef014c4179864832b917bfc', '2026-11-23 23:25:33.539166+00', '["khai-mot-lan/journal/1",2,"01a20aba-a3d5-7d7e-9e55-6091c4a96a9b","2026-11-23T01:00:01.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00001",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[],null,"0190f5fe-7c00-7a00-8000-0000000000ff"]');
INSERT INTO fleet.entry VALUES (2, 3, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'fill', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\xc2ff259f06b74443f2c5ba3f03ee12584a70a9c27857b823a302885559dd2fa0', '2026-11-23 23:25:33.539166+00', '["khai-mot-lan/journal/2",3,"01a20aba-a3d5-7d7e-9e55-60928ffca01f","2026-11-23T01:00:02.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00001",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"fill","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[["applicant",1,"fullName","0123456789abcdef","csdlqgdc","fill","filled",null],["applicant",1,"birthDate","0123456789abcdef","csdlqgdc","offer","offered",null]],[3,null,null,null,null,null,null,null,null,null],"0190f5fe-7c00-7a00-8000-0000000000ff",[9],null]');
INSERT INTO fleet.entry VALUES (2, 4, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'submit', NULL, '\xebfa2cd8e390c91f1b35862c8070ac91a9930ba5d08fcb85ed2252647b662cca', '2026-11-23 23:25:33.539166+00', '["khai-mot-lan/journal/1",4,"01a20aba-a3d5-7d7e-9e55-6093fadb8147","2026-11-23T01:00:03.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00001",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"submit","done",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (2, 5, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'lookup-intent', NULL, '\xdfe95f342a6f221c4b2eb65fb8b3af86ec2401705dfbebb3e539e89bd907fde9', '2026-11-23 23:25:33.539166+00', '["khai-mot-lan/journal/1",5,"01a20aba-a3d5-7d7e-9e55-6094176e9421","2026-11-23T01:00:04.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00002",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup-intent","pending",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (2, 6, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'lookup', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\xcfe20a89440f80112e449344103853c824ba3615b3102a1d65cc666f4c2cac6f', '2026-11-23 23:25:33.539166+00', '["khai-mot-lan/journal/1",6,"01a20aba-a3d5-7d7e-9e55-609528629a57","2026-11-23T01:00:05.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00002",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[],null,"0190f5fe-7c00-7a00-8000-0000000000ff"]');
INSERT INTO fleet.entry VALUES (2, 7, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'fill', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\xd8cc7dc2e7bddc768835fd8529581a05c8e9bea0cc1356dd6c09c78acb5bc92b', '2026-11-23 23:25:33.539166+00', '["khai-mot-lan/journal/2",7,"01a20aba-a3d5-7d7e-9e55-6096121237a6","2026-11-23T01:00:06.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00002",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"fill","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[["applicant",1,"fullName","0123456789abcdef","csdlqgdc","fill","filled",null],["applicant",1,"birthDate","0123456789abcdef","csdlqgdc","offer","offered",null]],[3,null,null,null,null,null,null,null,null,null],"0190f5fe-7c00-7a00-8000-0000000000ff",[9],null]');
INSERT INTO fleet.entry VALUES (2, 8, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'submit', NULL, '\xce3c2deb71372bf65d6936e4ec5ba84ea11449d1548a8a1996a3a683d1ab96de', '2026-11-23 23:25:33.539166+00', '["khai-mot-lan/journal/1",8,"01a20aba-a3d5-7d7e-9e55-609769d312ae","2026-11-23T01:00:07.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00002",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"submit","done",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (2, 9, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'lookup-intent', NULL, '\xdd6e1b541064bd58e083c4ebfe1e993727c51eb7280ce32775887bb39c262e3c', '2026-11-23 23:25:33.539166+00', '["khai-mot-lan/journal/1",9,"01a20aba-a3d5-7d7e-9e55-609870089efb","2026-11-23T01:00:08.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00003",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup-intent","pending",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (2, 10, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'lookup', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\x9dfbeba6c64232d065f396005ebd71d345733ce6ebda7514dda75a5dff2bd25b', '2026-11-23 23:25:33.539166+00', '["khai-mot-lan/journal/1",10,"01a20aba-a3d5-7d7e-9e55-60996da29dc6","2026-11-23T01:00:09.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00003",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[],null,"0190f5fe-7c00-7a00-8000-0000000000ff"]');
INSERT INTO fleet.entry VALUES (2, 11, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'fill', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\xbff99e93185018d8f1a87f51f45e73fdf3ae4a4cf21d85509ebfc80223e91ae4', '2026-11-23 23:25:33.539166+00', '["khai-mot-lan/journal/2",11,"01a20aba-a3d6-7e49-8304-ba79dc53af52","2026-11-23T01:00:10.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00003",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"fill","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[["applicant",1,"fullName","0123456789abcdef","csdlqgdc","fill","filled",null],["applicant",1,"birthDate","0123456789abcdef","csdlqgdc","offer","offered",null]],[3,null,null,null,null,null,null,null,null,null],"0190f5fe-7c00-7a00-8000-0000000000ff",[9],null]');
INSERT INTO fleet.entry VALUES (2, 12, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'submit', NULL, '\x3bf15a3f17a0d14ea9fe20905185aa3369f1e461b13f5a06c97b94762df72328', '2026-11-23 23:25:33.539166+00', '["khai-mot-lan/journal/1",12,"01a20aba-a3d6-7e49-8304-ba7a58249313","2026-11-23T01:00:11.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00003",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"submit","done",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (2, 13, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'lookup-intent', NULL, '\xee72655f6190fee38fd620e27b916102fe88b1fb26f7fe949e975b33e752816e', '2026-11-23 23:25:33.539166+00', '["khai-mot-lan/journal/1",13,"01a20aba-a3d6-7e49-8304-ba7b49c8fc5b","2026-11-23T01:00:12.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00004",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup-intent","pending",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (2, 14, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'lookup', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\x25875845e71dfbbeb0bdc9c892bb9d2daf195cb01dfbd059f3faa3ea72e16043', '2026-11-23 23:25:33.539166+00', '["khai-mot-lan/journal/1",14,"01a20aba-a3d6-7e49-8304-ba7cc702e98f","2026-11-23T01:00:13.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00004",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[],null,"0190f5fe-7c00-7a00-8000-0000000000ff"]');
INSERT INTO fleet.entry VALUES (2, 15, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'fill', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\x97078b5c558bfc7a1ad3b0eec6cff65a7de682aafe2ccdcd488fdbef3c4de3be', '2026-11-23 23:25:33.539166+00', '["khai-mot-lan/journal/2",15,"01a20aba-a3d6-7e49-8304-ba7d3a7953d2","2026-11-23T01:00:14.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00004",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"fill","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[["applicant",1,"fullName","0123456789abcdef","csdlqgdc","fill","filled",null],["applicant",1,"birthDate","0123456789abcdef","csdlqgdc","offer","offered",null]],[3,null,null,null,null,null,null,null,null,null],"0190f5fe-7c00-7a00-8000-0000000000ff",[9],null]');
INSERT INTO fleet.entry VALUES (2, 16, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'submit', NULL, '\x9e6b02d849a791a25d320fc3fe8c32c3e5a52dd9d1577445978ddd5ab2b877e3', '2026-11-23 23:25:33.539166+00', '["khai-mot-lan/journal/1",16,"01a20aba-a3d6-7e49-8304-ba7e8b67b065","2026-11-23T01:00:15.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00004",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"submit","done",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (2, 17, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'lookup-intent', NULL, '\x715de91f352edb3d424735b9fecc0ab7a45c273c353102a0fd31573a76b3e735', '2026-11-23 23:25:33.539166+00', '["khai-mot-lan/journal/1",17,"01a20aba-a3d6-7e49-8304-ba7ff806f4c2","2026-11-23T01:00:16.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00005",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup-intent","pending",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (2, 18, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'lookup', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\x6543a43e2a81656c5e7f9c980a6c19274e0c339e75df57432cfe1f77ace13851', '2026-11-23 23:25:33.539166+00', '["khai-mot-lan/journal/1",18,"01a20aba-a3d6-7e49-8304-ba80a064b53b","2026-11-23T01:00:17.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00005",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[],null,"0190f5fe-7c00-7a00-8000-0000000000ff"]');
INSERT INTO fleet.entry VALUES (2, 19, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'fill', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\x625c028d52f5ca3662d489b4cbe29d0ae249eb669e393e6cfd6094f1be43412d', '2026-11-23 23:25:33.539166+00', '["khai-mot-lan/journal/2",19,"01a20aba-a3d6-7e49-8304-ba8174e0a350","2026-11-23T01:00:18.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00005",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"fill","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[["applicant",1,"fullName","0123456789abcdef","csdlqgdc","fill","filled",null],["applicant",1,"birthDate","0123456789abcdef","csdlqgdc","offer","offered",null]],[3,null,null,null,null,null,null,null,null,null],"0190f5fe-7c00-7a00-8000-0000000000ff",[9],null]');
INSERT INTO fleet.entry VALUES (2, 20, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'submit', NULL, '\x698f4818a16e8136ee74dc3f51994c348b882cfdd47d79327d8f11c1e1de45f3', '2026-11-23 23:25:33.539166+00', '["khai-mot-lan/journal/1",20,"01a20aba-a3d6-7e49-8304-ba824932b7a1","2026-11-23T01:00:19.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00005",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"submit","done",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (2, 25, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'lookup-intent', NULL, '\xa330bc590f14c575d9a009e168ecf141d27cf06524d539d8048010bccd513f57', '2026-11-23 23:25:33.670684+00', '["khai-mot-lan/journal/1",25,"01a20aba-a45d-7da8-a903-b4333b66c2d5","2026-11-23T01:20:00.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00020",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup-intent","pending",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (2, 26, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'lookup', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\xcd0a6b8399942d518b3376bf7f2ef5edff70da1e2fc6cdb08e7bc3230e400fa6', '2026-11-23 23:25:33.670684+00', '["khai-mot-lan/journal/1",26,"01a20aba-a45d-7da8-a903-b434462a5512","2026-11-23T01:20:01.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00020",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[],null,"0190f5fe-7c00-7a00-8000-0000000000ff"]');
INSERT INTO fleet.entry VALUES (2, 27, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'fill', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\xda39aea8405f4e1c35a24ce16df9cbf6ac709f1d6fdb059dc45df01b9f175a6c', '2026-11-23 23:25:33.670684+00', '["khai-mot-lan/journal/2",27,"01a20aba-a45d-7da8-a903-b435f01d877a","2026-11-23T01:20:02.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00020",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"fill","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[["applicant",1,"fullName","0123456789abcdef","csdlqgdc","fill","filled",null],["applicant",1,"birthDate","0123456789abcdef","csdlqgdc","offer","offered",null]],[3,null,null,null,null,null,null,null,null,null],"0190f5fe-7c00-7a00-8000-0000000000ff",[9],null]');
INSERT INTO fleet.entry VALUES (2, 28, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'submit', NULL, '\x127c4c2a3955af51264e20ce98d024981840dfd47fd094b33c401257d8467d56', '2026-11-23 23:25:33.670684+00', '["khai-mot-lan/journal/1",28,"01a20aba-a45d-7da8-a903-b4363f840f3d","2026-11-23T01:20:03.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00020",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"submit","done",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (2, 29, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'lookup-intent', NULL, '\x2302d98578a54c66cda0cc1da40844aac6c83597a46e6c2740cedc6b70e11065', '2026-11-23 23:25:33.670684+00', '["khai-mot-lan/journal/1",29,"01a20aba-a45d-7da8-a903-b43749d0a618","2026-11-23T01:20:04.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00021",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup-intent","pending",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (2, 30, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'lookup', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\x595e38c5d2734d4e3f54ef30de61bb5f86270b8ea9dffb29d762ecc29923af55', '2026-11-23 23:25:33.670684+00', '["khai-mot-lan/journal/1",30,"01a20aba-a45d-7da8-a903-b4380cefe261","2026-11-23T01:20:05.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00021",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[],null,"0190f5fe-7c00-7a00-8000-0000000000ff"]');
INSERT INTO fleet.entry VALUES (2, 31, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'fill', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\x29013f99755ed10bd463655a772bd8b4b991da76a522c1abd72cf20652565e83', '2026-11-23 23:25:33.670684+00', '["khai-mot-lan/journal/2",31,"01a20aba-a45d-7da8-a903-b439ad671392","2026-11-23T01:20:06.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00021",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"fill","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[["applicant",1,"fullName","0123456789abcdef","csdlqgdc","fill","filled",null],["applicant",1,"birthDate","0123456789abcdef","csdlqgdc","offer","offered",null]],[3,null,null,null,null,null,null,null,null,null],"0190f5fe-7c00-7a00-8000-0000000000ff",[9],null]');
INSERT INTO fleet.entry VALUES (2, 32, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'submit', NULL, '\x10b0f686ada1492e65007ce51c510debf145623791a13fae77218a2193ecbaa0', '2026-11-23 23:25:33.670684+00', '["khai-mot-lan/journal/1",32,"01a20aba-a45d-7da8-a903-b43aa403fa98","2026-11-23T01:20:07.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00021",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"submit","done",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (2, 33, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'lookup-intent', NULL, '\x397b81064b4985aab1bfc3b04fbb6bdbc4f0ddb0bbf5a11c658e99c34da54cb4', '2026-11-23 23:25:33.670684+00', '["khai-mot-lan/journal/1",33,"01a20aba-a45d-7da8-a903-b43b4ef76693","2026-11-23T01:20:08.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00022",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup-intent","pending",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (2, 34, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'lookup', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\x88c12c8da34065dbff525d1a01e3c3a1054b79ee98984aa151d270f18948c789', '2026-11-23 23:25:33.670684+00', '["khai-mot-lan/journal/1",34,"01a20aba-a45d-7da8-a903-b43c506ad0f0","2026-11-23T01:20:09.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00022",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[],null,"0190f5fe-7c00-7a00-8000-0000000000ff"]');
INSERT INTO fleet.entry VALUES (2, 35, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'fill', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\x780a21bad2054fe274545cc3d8f264b8dee9cc392c6049c8ed8d56d5035dd4c2', '2026-11-23 23:25:33.670684+00', '["khai-mot-lan/journal/2",35,"01a20aba-a45d-7da8-a903-b43d11fe2b9f","2026-11-23T01:20:10.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00022",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"fill","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[["applicant",1,"fullName","0123456789abcdef","csdlqgdc","fill","filled",null],["applicant",1,"birthDate","0123456789abcdef","csdlqgdc","offer","offered",null]],[3,null,null,null,null,null,null,null,null,null],"0190f5fe-7c00-7a00-8000-0000000000ff",[9],null]');
INSERT INTO fleet.entry VALUES (2, 36, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'submit', NULL, '\x8d899f7301e2ba7bfc1e698023d0d2d5a274729ae00ee443266bb1e2d7e6cfe8', '2026-11-23 23:25:33.670684+00', '["khai-mot-lan/journal/1",36,"01a20aba-a45d-7da8-a903-b43e247bdac3","2026-11-23T01:20:11.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00022",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"submit","done",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (2, 37, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'lookup-intent', NULL, '\xedb25f3101dcdf6b5b20f424f58c487d7e507506a5feec2af861cb1df4592f4b', '2026-11-23 23:25:33.670684+00', '["khai-mot-lan/journal/1",37,"01a20aba-a45d-7da8-a903-b43fd659e7c4","2026-11-23T01:20:12.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00023",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup-intent","pending",null,null,false,null,[],null,null]');
INSERT INTO fleet.entry VALUES (2, 38, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'lookup', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\x59adde8579de038eca163bf3e27f147e6cc526c12972f8a1d28b1316cd1d5838', '2026-11-23 23:25:33.670684+00', '["khai-mot-lan/journal/1",38,"01a20aba-a45d-7da8-a903-b440d76fc048","2026-11-23T01:20:13.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00023",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"lookup","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[],null,"0190f5fe-7c00-7a00-8000-0000000000ff"]');
INSERT INTO fleet.entry VALUES (2, 39, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'fill', '\xc3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3', '\x9d1da6d07ccec97e146628e9194e4b8ed28a03760bb34ebe3ab54221ae6ec456', '2026-11-23 23:25:33.670684+00', '["khai-mot-lan/journal/2",39,"01a20aba-a45d-7da8-a903-b441d37d2284","2026-11-23T01:20:14.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00023",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"fill","done",null,null,false,["local:00112233aabbccdd","c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"],[["applicant",1,"fullName","0123456789abcdef","csdlqgdc","fill","filled",null],["applicant",1,"birthDate","0123456789abcdef","csdlqgdc","offer","offered",null]],[3,null,null,null,null,null,null,null,null,null],"0190f5fe-7c00-7a00-8000-0000000000ff",[9],null]');
INSERT INTO fleet.entry VALUES (2, 40, '80', 'xa-tan-hoi.1', 'can-bo.02', 'can-bo.02', '2026-11-23', 'submit', NULL, '\xeadee3c20d359d849e9097d04f425c7be1781a9a08cac414742c3ce3db777870', '2026-11-23 23:25:33.670684+00', '["khai-mot-lan/journal/1",40,"01a20aba-a45d-7da8-a903-b4427285773b","2026-11-23T01:20:15.000Z","can-bo.02","xa-tan-hoi.1","01980000-0000-7000-8000-000000000002","P-00000-00023",null,"1.001193",["a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"],"submit","done",null,null,false,null,[],null,null]');

INSERT INTO fleet.rollup VALUES ('80', 'xa-tan-hoi.1', '2026-11-23', 'can-bo.01', '1.001193', 'a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1', 9, 9, 27, 18, 9, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 9, 9, 9, 9, 0, 0, 0, 0, 81, 0, '{"fullName": [9, 9, 0, 0, 0], "birthDate": [9, 0, 0, 0, 0]}');
INSERT INTO fleet.rollup VALUES ('80', 'xa-tan-hoi.1', '2026-11-23', 'can-bo.02', '1.001193', 'a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1', 9, 9, 27, 18, 9, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 9, 9, 9, 9, 0, 0, 0, 0, 81, 0, '{"fullName": [9, 9, 0, 0, 0], "birthDate": [9, 0, 0, 0, 0]}');

INSERT INTO fleet.schema_version VALUES (1);

INSERT INTO fleet.stay VALUES (1, 'can-bo.01', '2026-11-23', '{xa-tan-hoi.1}', '2026-11-23 01:00:00+00', '2026-11-23 02:00:00+00');
INSERT INTO fleet.stay VALUES (2, 'can-bo.02', '2026-11-23', '{xa-tan-hoi.1}', '2026-11-23 01:00:00+00', '2026-11-23 02:00:00+00');

INSERT INTO fleet.tally VALUES (1, 'P-00000-00001', '{"session":"P-00000-00001","day":"2026-11-23","firstSeq":1,"lastSeq":4,"parts":[{"day":"2026-11-23","unit":"xa-tan-hoi.1","officer":"can-bo.01","procedure":"1.001193","form":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","training":false,"active":true,"countsDossier":true,"fields":{"applicant#1/fullName/0123456789abcdef":"filled","applicant#1/birthDate/0123456789abcdef":"offered"},"standings":{"applicant#1/fullName/0123456789abcdef":"source"},"declaredAgain":false,"differs":{},"papers":0,"keystrokes":9,"useMs":0,"formFields":{"c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3":3},"lookups":1,"submits":1}]}');
INSERT INTO fleet.tally VALUES (1, 'P-00000-00002', '{"session":"P-00000-00002","day":"2026-11-23","firstSeq":5,"lastSeq":8,"parts":[{"day":"2026-11-23","unit":"xa-tan-hoi.1","officer":"can-bo.01","procedure":"1.001193","form":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","training":false,"active":true,"countsDossier":true,"fields":{"applicant#1/fullName/0123456789abcdef":"filled","applicant#1/birthDate/0123456789abcdef":"offered"},"standings":{"applicant#1/fullName/0123456789abcdef":"source"},"declaredAgain":false,"differs":{},"papers":0,"keystrokes":9,"useMs":0,"formFields":{"c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3":3},"lookups":1,"submits":1}]}');
INSERT INTO fleet.tally VALUES (1, 'P-00000-00003', '{"session":"P-00000-00003","day":"2026-11-23","firstSeq":9,"lastSeq":12,"parts":[{"day":"2026-11-23","unit":"xa-tan-hoi.1","officer":"can-bo.01","procedure":"1.001193","form":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","training":false,"active":true,"countsDossier":true,"fields":{"applicant#1/fullName/0123456789abcdef":"filled","applicant#1/birthDate/0123456789abcdef":"offered"},"standings":{"applicant#1/fullName/0123456789abcdef":"source"},"declaredAgain":false,"differs":{},"papers":0,"keystrokes":9,"useMs":0,"formFields":{"c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3":3},"lookups":1,"submits":1}]}');
INSERT INTO fleet.tally VALUES (1, 'P-00000-00004', '{"session":"P-00000-00004","day":"2026-11-23","firstSeq":13,"lastSeq":16,"parts":[{"day":"2026-11-23","unit":"xa-tan-hoi.1","officer":"can-bo.01","procedure":"1.001193","form":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","training":false,"active":true,"countsDossier":true,"fields":{"applicant#1/fullName/0123456789abcdef":"filled","applicant#1/birthDate/0123456789abcdef":"offered"},"standings":{"applicant#1/fullName/0123456789abcdef":"source"},"declaredAgain":false,"differs":{},"papers":0,"keystrokes":9,"useMs":0,"formFields":{"c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3":3},"lookups":1,"submits":1}]}');
INSERT INTO fleet.tally VALUES (1, 'P-00000-00005', '{"session":"P-00000-00005","day":"2026-11-23","firstSeq":17,"lastSeq":20,"parts":[{"day":"2026-11-23","unit":"xa-tan-hoi.1","officer":"can-bo.01","procedure":"1.001193","form":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","training":false,"active":true,"countsDossier":true,"fields":{"applicant#1/fullName/0123456789abcdef":"filled","applicant#1/birthDate/0123456789abcdef":"offered"},"standings":{"applicant#1/fullName/0123456789abcdef":"source"},"declaredAgain":false,"differs":{},"papers":0,"keystrokes":9,"useMs":0,"formFields":{"c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3":3},"lookups":1,"submits":1}]}');
INSERT INTO fleet.tally VALUES (1, 'P-00000-00020', '{"session":"P-00000-00020","day":"2026-11-23","firstSeq":25,"lastSeq":28,"parts":[{"day":"2026-11-23","unit":"xa-tan-hoi.1","officer":"can-bo.01","procedure":"1.001193","form":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","training":false,"active":true,"countsDossier":true,"fields":{"applicant#1/fullName/0123456789abcdef":"filled","applicant#1/birthDate/0123456789abcdef":"offered"},"standings":{"applicant#1/fullName/0123456789abcdef":"source"},"declaredAgain":false,"differs":{},"papers":0,"keystrokes":9,"useMs":0,"formFields":{"c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3":3},"lookups":1,"submits":1}]}');
INSERT INTO fleet.tally VALUES (1, 'P-00000-00021', '{"session":"P-00000-00021","day":"2026-11-23","firstSeq":29,"lastSeq":32,"parts":[{"day":"2026-11-23","unit":"xa-tan-hoi.1","officer":"can-bo.01","procedure":"1.001193","form":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","training":false,"active":true,"countsDossier":true,"fields":{"applicant#1/fullName/0123456789abcdef":"filled","applicant#1/birthDate/0123456789abcdef":"offered"},"standings":{"applicant#1/fullName/0123456789abcdef":"source"},"declaredAgain":false,"differs":{},"papers":0,"keystrokes":9,"useMs":0,"formFields":{"c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3":3},"lookups":1,"submits":1}]}');
INSERT INTO fleet.tally VALUES (1, 'P-00000-00022', '{"session":"P-00000-00022","day":"2026-11-23","firstSeq":33,"lastSeq":36,"parts":[{"day":"2026-11-23","unit":"xa-tan-hoi.1","officer":"can-bo.01","procedure":"1.001193","form":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","training":false,"active":true,"countsDossier":true,"fields":{"applicant#1/fullName/0123456789abcdef":"filled","applicant#1/birthDate/0123456789abcdef":"offered"},"standings":{"applicant#1/fullName/0123456789abcdef":"source"},"declaredAgain":false,"differs":{},"papers":0,"keystrokes":9,"useMs":0,"formFields":{"c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3":3},"lookups":1,"submits":1}]}');
INSERT INTO fleet.tally VALUES (1, 'P-00000-00023', '{"session":"P-00000-00023","day":"2026-11-23","firstSeq":37,"lastSeq":40,"parts":[{"day":"2026-11-23","unit":"xa-tan-hoi.1","officer":"can-bo.01","procedure":"1.001193","form":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","training":false,"active":true,"countsDossier":true,"fields":{"applicant#1/fullName/0123456789abcdef":"filled","applicant#1/birthDate/0123456789abcdef":"offered"},"standings":{"applicant#1/fullName/0123456789abcdef":"source"},"declaredAgain":false,"differs":{},"papers":0,"keystrokes":9,"useMs":0,"formFields":{"c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3":3},"lookups":1,"submits":1}]}');
INSERT INTO fleet.tally VALUES (2, 'P-00000-00001', '{"session":"P-00000-00001","day":"2026-11-23","firstSeq":1,"lastSeq":4,"parts":[{"day":"2026-11-23","unit":"xa-tan-hoi.1","officer":"can-bo.02","procedure":"1.001193","form":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","training":false,"active":true,"countsDossier":true,"fields":{"applicant#1/fullName/0123456789abcdef":"filled","applicant#1/birthDate/0123456789abcdef":"offered"},"standings":{"applicant#1/fullName/0123456789abcdef":"source"},"declaredAgain":false,"differs":{},"papers":0,"keystrokes":9,"useMs":0,"formFields":{"c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3":3},"lookups":1,"submits":1}]}');
INSERT INTO fleet.tally VALUES (2, 'P-00000-00002', '{"session":"P-00000-00002","day":"2026-11-23","firstSeq":5,"lastSeq":8,"parts":[{"day":"2026-11-23","unit":"xa-tan-hoi.1","officer":"can-bo.02","procedure":"1.001193","form":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","training":false,"active":true,"countsDossier":true,"fields":{"applicant#1/fullName/0123456789abcdef":"filled","applicant#1/birthDate/0123456789abcdef":"offered"},"standings":{"applicant#1/fullName/0123456789abcdef":"source"},"declaredAgain":false,"differs":{},"papers":0,"keystrokes":9,"useMs":0,"formFields":{"c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3":3},"lookups":1,"submits":1}]}');
INSERT INTO fleet.tally VALUES (2, 'P-00000-00003', '{"session":"P-00000-00003","day":"2026-11-23","firstSeq":9,"lastSeq":12,"parts":[{"day":"2026-11-23","unit":"xa-tan-hoi.1","officer":"can-bo.02","procedure":"1.001193","form":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","training":false,"active":true,"countsDossier":true,"fields":{"applicant#1/fullName/0123456789abcdef":"filled","applicant#1/birthDate/0123456789abcdef":"offered"},"standings":{"applicant#1/fullName/0123456789abcdef":"source"},"declaredAgain":false,"differs":{},"papers":0,"keystrokes":9,"useMs":0,"formFields":{"c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3":3},"lookups":1,"submits":1}]}');
INSERT INTO fleet.tally VALUES (2, 'P-00000-00004', '{"session":"P-00000-00004","day":"2026-11-23","firstSeq":13,"lastSeq":16,"parts":[{"day":"2026-11-23","unit":"xa-tan-hoi.1","officer":"can-bo.02","procedure":"1.001193","form":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","training":false,"active":true,"countsDossier":true,"fields":{"applicant#1/fullName/0123456789abcdef":"filled","applicant#1/birthDate/0123456789abcdef":"offered"},"standings":{"applicant#1/fullName/0123456789abcdef":"source"},"declaredAgain":false,"differs":{},"papers":0,"keystrokes":9,"useMs":0,"formFields":{"c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3":3},"lookups":1,"submits":1}]}');
INSERT INTO fleet.tally VALUES (2, 'P-00000-00005', '{"session":"P-00000-00005","day":"2026-11-23","firstSeq":17,"lastSeq":20,"parts":[{"day":"2026-11-23","unit":"xa-tan-hoi.1","officer":"can-bo.02","procedure":"1.001193","form":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","training":false,"active":true,"countsDossier":true,"fields":{"applicant#1/fullName/0123456789abcdef":"filled","applicant#1/birthDate/0123456789abcdef":"offered"},"standings":{"applicant#1/fullName/0123456789abcdef":"source"},"declaredAgain":false,"differs":{},"papers":0,"keystrokes":9,"useMs":0,"formFields":{"c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3":3},"lookups":1,"submits":1}]}');
INSERT INTO fleet.tally VALUES (2, 'P-00000-00020', '{"session":"P-00000-00020","day":"2026-11-23","firstSeq":25,"lastSeq":28,"parts":[{"day":"2026-11-23","unit":"xa-tan-hoi.1","officer":"can-bo.02","procedure":"1.001193","form":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","training":false,"active":true,"countsDossier":true,"fields":{"applicant#1/fullName/0123456789abcdef":"filled","applicant#1/birthDate/0123456789abcdef":"offered"},"standings":{"applicant#1/fullName/0123456789abcdef":"source"},"declaredAgain":false,"differs":{},"papers":0,"keystrokes":9,"useMs":0,"formFields":{"c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3":3},"lookups":1,"submits":1}]}');
INSERT INTO fleet.tally VALUES (2, 'P-00000-00021', '{"session":"P-00000-00021","day":"2026-11-23","firstSeq":29,"lastSeq":32,"parts":[{"day":"2026-11-23","unit":"xa-tan-hoi.1","officer":"can-bo.02","procedure":"1.001193","form":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","training":false,"active":true,"countsDossier":true,"fields":{"applicant#1/fullName/0123456789abcdef":"filled","applicant#1/birthDate/0123456789abcdef":"offered"},"standings":{"applicant#1/fullName/0123456789abcdef":"source"},"declaredAgain":false,"differs":{},"papers":0,"keystrokes":9,"useMs":0,"formFields":{"c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3":3},"lookups":1,"submits":1}]}');
INSERT INTO fleet.tally VALUES (2, 'P-00000-00022', '{"session":"P-00000-00022","day":"2026-11-23","firstSeq":33,"lastSeq":36,"parts":[{"day":"2026-11-23","unit":"xa-tan-hoi.1","officer":"can-bo.02","procedure":"1.001193","form":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","training":false,"active":true,"countsDossier":true,"fields":{"applicant#1/fullName/0123456789abcdef":"filled","applicant#1/birthDate/0123456789abcdef":"offered"},"standings":{"applicant#1/fullName/0123456789abcdef":"source"},"declaredAgain":false,"differs":{},"papers":0,"keystrokes":9,"useMs":0,"formFields":{"c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3":3},"lookups":1,"submits":1}]}');
INSERT INTO fleet.tally VALUES (2, 'P-00000-00023', '{"session":"P-00000-00023","day":"2026-11-23","firstSeq":37,"lastSeq":40,"parts":[{"day":"2026-11-23","unit":"xa-tan-hoi.1","officer":"can-bo.02","procedure":"1.001193","form":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","training":false,"active":true,"countsDossier":true,"fields":{"applicant#1/fullName/0123456789abcdef":"filled","applicant#1/birthDate/0123456789abcdef":"offered"},"standings":{"applicant#1/fullName/0123456789abcdef":"source"},"declaredAgain":false,"differs":{},"papers":0,"keystrokes":9,"useMs":0,"formFields":{"c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3":3},"lookups":1,"submits":1}]}');

INSERT INTO fleet.unit_day VALUES ('80', 'xa-tan-hoi.1', '2026-11-23', 18, 18, 54, 36, 18, 0, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 18, 18, 18, 18, 0, 0, 0, 0, 162, 0, '{"fullName": [18, 18, 0, 0, 0], "birthDate": [18, 0, 0, 0, 0]}');

INSERT INTO fleet.withheld VALUES (1, 21, 24, 'training', '\xc8968fcbaacca87861e245a45cc3692f1a267493f1e7c4be0bbb11956b6437d9');
INSERT INTO fleet.withheld VALUES (2, 21, 24, 'training', '\x190d563ca80de0f35ec93c4fce7b311cbc2e182a0cfe9955f498b0b2e668e478');

SELECT pg_catalog.setval('fleet.device_no_seq', 2, true);

ALTER TABLE ONLY fleet.checkpoint
    ADD CONSTRAINT checkpoint_pkey PRIMARY KEY (size);

ALTER TABLE ONLY fleet.device
    ADD CONSTRAINT device_device_key UNIQUE (device);

ALTER TABLE ONLY fleet.device
    ADD CONSTRAINT device_pkey PRIMARY KEY (no);

ALTER TABLE ONLY fleet.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (device_no, seq);

ALTER TABLE ONLY fleet.leaf
    ADD CONSTRAINT leaf_device_no_seq_key UNIQUE (device_no, seq);

ALTER TABLE ONLY fleet.leaf
    ADD CONSTRAINT leaf_pkey PRIMARY KEY (index);

ALTER TABLE ONLY fleet.node
    ADD CONSTRAINT node_pkey PRIMARY KEY (level, index);

ALTER TABLE ONLY fleet.rollup
    ADD CONSTRAINT rollup_pkey PRIMARY KEY (province, unit, day, officer, procedure, form);

ALTER TABLE ONLY fleet.stay
    ADD CONSTRAINT stay_pkey PRIMARY KEY (device_no, officer, day);

ALTER TABLE ONLY fleet.tally
    ADD CONSTRAINT tally_pkey PRIMARY KEY (device_no, session);

ALTER TABLE ONLY fleet.unit_day
    ADD CONSTRAINT unit_day_pkey PRIMARY KEY (province, day, unit);

ALTER TABLE ONLY fleet.withheld
    ADD CONSTRAINT withheld_pkey PRIMARY KEY (device_no, to_seq);

CREATE INDEX entry_citizen ON fleet.entry USING btree (citizen) WHERE (citizen IS NOT NULL);

CREATE INDEX entry_received ON fleet.entry USING brin (received_at);

ALTER TABLE ONLY fleet.alarm
    ADD CONSTRAINT alarm_device_no_fkey FOREIGN KEY (device_no) REFERENCES fleet.device(no);

ALTER TABLE ONLY fleet.entry
    ADD CONSTRAINT entry_device_no_fkey FOREIGN KEY (device_no) REFERENCES fleet.device(no);

ALTER TABLE ONLY fleet.leaf
    ADD CONSTRAINT leaf_device_no_fkey FOREIGN KEY (device_no) REFERENCES fleet.device(no);

ALTER TABLE ONLY fleet.stay
    ADD CONSTRAINT stay_device_no_fkey FOREIGN KEY (device_no) REFERENCES fleet.device(no);

ALTER TABLE ONLY fleet.tally
    ADD CONSTRAINT tally_device_no_fkey FOREIGN KEY (device_no) REFERENCES fleet.device(no);

ALTER TABLE ONLY fleet.withheld
    ADD CONSTRAINT withheld_device_no_fkey FOREIGN KEY (device_no) REFERENCES fleet.device(no);

ALTER TABLE fleet.device ENABLE ROW LEVEL SECURITY;

ALTER TABLE fleet.entry ENABLE ROW LEVEL SECURITY;

CREATE POLICY reading ON fleet.device FOR SELECT TO fleet_reader USING (((province = current_setting('fleet.province'::text)) AND ((current_setting('fleet.level'::text) = 'province'::text) OR ((unit = ANY (string_to_array(current_setting('fleet.units'::text), ','::text))) AND (current_setting('fleet.level'::text) = 'unit'::text)))));

CREATE POLICY reading ON fleet.entry FOR SELECT TO fleet_reader USING (((province = current_setting('fleet.province'::text)) AND (current_setting('fleet.level'::text) = 'unit'::text) AND (unit = ANY (string_to_array(current_setting('fleet.units'::text), ','::text)))));

CREATE POLICY reading ON fleet.rollup FOR SELECT TO fleet_reader USING (((province = current_setting('fleet.province'::text)) AND ((current_setting('fleet.level'::text) = 'province'::text) OR ((unit = ANY (string_to_array(current_setting('fleet.units'::text), ','::text))) AND ((current_setting('fleet.level'::text) = 'unit'::text) OR ((current_setting('fleet.level'::text) = 'own'::text) AND (officer = current_setting('fleet.officer'::text))))))));

CREATE POLICY reading ON fleet.unit_day FOR SELECT TO fleet_reader USING (((province = current_setting('fleet.province'::text)) AND ((current_setting('fleet.level'::text) = 'province'::text) OR ((unit = ANY (string_to_array(current_setting('fleet.units'::text), ','::text))) AND (current_setting('fleet.level'::text) = 'unit'::text)))));

ALTER TABLE fleet.rollup ENABLE ROW LEVEL SECURITY;

ALTER TABLE fleet.unit_day ENABLE ROW LEVEL SECURITY;

GRANT USAGE ON SCHEMA fleet TO fleet_intake;
GRANT USAGE ON SCHEMA fleet TO fleet_reader;

REVOKE ALL ON FUNCTION fleet.add_data(one jsonb, other jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION fleet.add_data(one jsonb, other jsonb) TO fleet_intake;

REVOKE ALL ON FUNCTION fleet.enrol(p_device uuid, p_province text, p_unit text, p_key text) FROM PUBLIC;
GRANT ALL ON FUNCTION fleet.enrol(p_device uuid, p_province text, p_unit text, p_key text) TO fleet_intake;

REVOKE ALL ON FUNCTION fleet.links_held(p_no integer, p_from integer, p_to integer) FROM PUBLIC;
GRANT ALL ON FUNCTION fleet.links_held(p_no integer, p_from integer, p_to integer) TO fleet_intake;

REVOKE ALL ON FUNCTION fleet.raise_alarm(p_no integer, p_officer text, p_problem text, p_seq integer, p_hash text) FROM PUBLIC;
GRANT ALL ON FUNCTION fleet.raise_alarm(p_no integer, p_officer text, p_problem text, p_seq integer, p_hash text) TO fleet_intake;

REVOKE ALL ON FUNCTION fleet.standing_of(p_device uuid, p_sessions text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION fleet.standing_of(p_device uuid, p_sessions text[]) TO fleet_intake;

REVOKE ALL ON FUNCTION fleet.take_batch(p_no integer, p_seq integer, p_hash text, p_head json, p_officer text, p_units text[], p_unit text, p_entries json, p_withheld json, p_tallies json, p_figures json) FROM PUBLIC;
GRANT ALL ON FUNCTION fleet.take_batch(p_no integer, p_seq integer, p_hash text, p_head json, p_officer text, p_units text[], p_unit text, p_entries json, p_withheld json, p_tallies json, p_figures json) TO fleet_intake;

GRANT SELECT ON TABLE fleet.device TO fleet_reader;

GRANT SELECT ON TABLE fleet.entry TO fleet_reader;

GRANT SELECT ON TABLE fleet.rollup TO fleet_reader;

GRANT SELECT ON TABLE fleet.schema_version TO fleet_reader;

GRANT SELECT ON TABLE fleet.unit_day TO fleet_reader;

RESET check_function_bodies;
