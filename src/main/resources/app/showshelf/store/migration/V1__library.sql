-- Facts (what a provider says) and marks (what the user says) never share a row.

create sequence tv_show_seq start with 1 increment by 50;
create sequence season_seq start with 1 increment by 50;
create sequence episode_seq start with 1 increment by 200;

create table tv_show (
    id                 bigint primary key,
    provider           varchar(16)   not null,
    provider_id        varchar(64)   not null,
    imdb_id            varchar(32),
    tvdb_id            varchar(32),
    name               varchar(1000) not null,
    original_name      varchar(1000),
    overview           varchar,
    status             varchar(16)   not null,
    first_air_date     date,
    network            varchar(500),
    language           varchar(100),
    genres             varchar(200) array not null,
    poster_path        varchar(2000),
    backdrop_path      varchar(2000),
    page               varchar(2000),
    rating             double precision,
    popularity         double precision,
    watching           boolean       not null default false,
    watching_since     timestamp(6) with time zone,
    last_opened_at     timestamp(6) with time zone,
    details_checked_at timestamp(6) with time zone,
    next_check_at      timestamp(6) with time zone not null,
    next_look_reason   varchar(24)   not null default 'DUE',
    attempts           integer       not null default 0,
    last_error         varchar(64),
    last_changes       varchar(200),
    -- Since when the user no longer has it; its marks are kept for a while.
    removed_at         timestamp(6) with time zone,
    -- Up to when the user was told of its new episodes.
    told_until         timestamp(6) with time zone,
    created_at         timestamp(6) with time zone not null,
    updated_at         timestamp(6) with time zone not null,
    -- When the provider was asked last, for the limit on how old facts may become.
    asked_at           timestamp(6) with time zone default current_timestamp not null,
    -- What change feeds have listed of the show.
    changed_at         timestamp(6) with time zone,
    listed_looks       integer,
    listed_change_at   timestamp(6) with time zone,
    constraint tv_show_is_its_providers unique (provider, provider_id)
);
create index tv_show_due on tv_show (removed_at, next_check_at);
create index tv_show_watching_due on tv_show (removed_at, watching, next_check_at);
create index tv_show_asked on tv_show (removed_at, watching, asked_at);

create table season (
    id            bigint primary key,
    tv_show_id    bigint        not null,
    provider_id   varchar(64),
    number        integer       not null,
    name          varchar(1000),
    overview      varchar,
    air_date      date,
    poster_path   varchar(2000),
    episode_count integer,
    synced        boolean       not null default false,
    synced_at     timestamp(6) with time zone,
    next_check_at timestamp(6) with time zone not null,
    next_look_reason varchar(24) not null default 'DUE',
    attempts      integer       not null default 0,
    last_error    varchar(64),
    last_changes  varchar(200),
    constraint season_has_one_number unique (tv_show_id, number)
);
create index season_due on season (synced, next_check_at);
-- Keys come after the indexes that serve them as well, so that they get none of their own.
alter table season add constraint season_of_show foreign key (tv_show_id) references tv_show (id) on delete cascade;

create table episode (
    id              bigint primary key,
    season_id       bigint      not null,
    provider_id     varchar(64),
    number          integer,
    type            varchar(24) not null,
    name            varchar(2000),
    overview        varchar,
    air_date        date,
    air_stamp       timestamp(6) with time zone,
    runtime_minutes integer,
    still_path      varchar(2000),
    removed_at      timestamp(6) with time zone,
    -- The day on which it was to air before the provider moved it.
    moved_from      date,
    constraint episode_is_its_providers unique (season_id, provider_id)
);
create index episode_air_date on episode (air_date);
-- Whatever counts the episodes of seasons finds all that it asks for here and reads no rows.
create index episode_counted on episode (season_id, removed_at, type, air_date, air_stamp);
alter table episode add constraint episode_of_season foreign key (season_id) references season (id) on delete cascade;

-- No cascade: an episode with a mark cannot be deleted by mistake.
create table episode_mark (
    episode_id bigint primary key references episode (id),
    watched_at timestamp(6) with time zone not null,
    plays      integer not null default 1
);

create table sync_cursor (
    name     varchar(64) primary key,
    position varchar(200) not null
);
