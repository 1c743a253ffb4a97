-- When the provider was asked last, for the limit on how old facts may become; and what change feeds have listed of a show.

alter table tv_show add column asked_at timestamp(6) with time zone default current_timestamp;
update tv_show set asked_at = coalesce(details_checked_at, created_at);
alter table tv_show alter column asked_at set not null;
alter table tv_show add column changed_at timestamp(6) with time zone;
alter table tv_show add column listed_looks integer;
alter table tv_show add column listed_change_at timestamp(6) with time zone;
create index tv_show_asked on tv_show (watching, asked_at);
