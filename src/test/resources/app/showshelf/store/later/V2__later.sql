-- What a later version could want: a new column with values, a table, an index, a column less.
alter table episode_mark add column rating integer;
update episode_mark set rating = plays;
create table tag (id bigint primary key, name varchar(100) not null);
insert into tag select id, name from tv_show;
create index tag_name on tag (name);
alter table tv_show drop column popularity;
