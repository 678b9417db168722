/**
 * The tree's tables are written by these functions alone, with the owner's rights. `add_checkpoint` adds leaves,
 * nodes and the signed note together where the tree still has the expected size; else it does nothing.
 */
export const TREE_FUNCTIONS = `
create function fleet.new_heads(p_limit int) returns table (no int, device text, seq int, hash text)
language sql stable security definer set search_path = pg_catalog as $$
  select d.no, d.device::text, d.seq, encode(d.hash, 'hex') from fleet.device d
  where d.seq > d.leaf_seq order by d.no limit p_limit
$$;

create function fleet.tree_nodes(p_levels int[], p_indexes bigint[]) returns table (level int, index bigint, hash text)
language sql stable security definer set search_path = pg_catalog as $$
  select n.level::int, n.index, encode(n.hash, 'hex')
  from unnest(p_levels, p_indexes) as wanted(level, index)
  join fleet.node n on n.level = wanted.level and n.index = wanted.index
$$;

create function fleet.add_checkpoint(p_before bigint, p_size bigint, p_leaves json, p_nodes json, p_root text,
  p_at timestamptz, p_note text) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtext('khai-mot-lan/tree'));
  if (select coalesce(max(size), 0) from fleet.checkpoint) <> p_before then return false; end if;
  insert into fleet.leaf (index, device_no, seq, hash)
    select x.index, x.no, x.seq, decode(x.hash, 'hex')
    from json_to_recordset(p_leaves) as x(index bigint, no int, seq int, hash text);
  insert into fleet.node (level, index, hash)
    select x.level, x.index, decode(x.hash, 'hex')
    from json_to_recordset(p_nodes) as x(level int, index bigint, hash text);
  update fleet.device d set leaf_seq = x.seq
    from json_to_recordset(p_leaves) as x(no int, seq int) where d.no = x.no;
  insert into fleet.checkpoint (size, root, at, note) values (p_size, decode(p_root, 'hex'), p_at, p_note);
  return true;
end $$;

create function fleet.checkpoint_of(p_size bigint)
  returns table (size float8, root text, at float8, note text, cosignatures json)
language sql stable security definer set search_path = pg_catalog as $$
  select c.size, encode(c.root, 'hex'), extract(epoch from c.at) * 1000, c.note,
    (select coalesce(json_agg(s.line order by s.name), '[]') from fleet.cosignature s where s.size = c.size)
  from fleet.checkpoint c where p_size is null or c.size = p_size order by c.size desc limit 1
$$;

create function fleet.add_cosignature(p_size bigint, p_name text, p_line text) returns void
language sql security definer set search_path = pg_catalog as $$
  insert into fleet.cosignature (size, name, line) values (p_size, p_name, p_line)
  on conflict (size, name) do update set line = excluded.line
$$;

create function fleet.leaf_of(p_device uuid, p_size bigint) returns table (index float8, seq int, hash text)
language sql stable security definer set search_path = pg_catalog as $$
  select l.index, l.seq, encode(l.hash, 'hex') from fleet.leaf l join fleet.device d on d.no = l.device_no
  where d.device = p_device and l.index < p_size order by l.index desc limit 1
$$;
`;
