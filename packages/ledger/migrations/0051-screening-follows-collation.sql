-- The step of the collation up to which monitoring has followed it: what joins or parts records moves what decisions are about.
alter table screening_sweep add column collated integer not null default 0;
