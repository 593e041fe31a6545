-- Questions that the texts leave to an authority, from the command that met them until one that settles them. The chains hold none of it:
-- nothing was settled yet.
create table mtb_referral (
    unit varchar(64) not null,
    command varchar(100) not null,
    asked varchar not null,
    questions varchar not null,
    opened timestamp with time zone not null,
    closed timestamp with time zone,
    closed_by varchar(100),
    primary key (unit, command)
);
create index mtb_referral_open on mtb_referral (closed, unit, opened);

-- Whoever looks a person up asks for the chains of one subject in every register.
create index mtb_head_subject on mtb_head (kind, id);
