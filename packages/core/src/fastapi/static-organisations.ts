import dependency from "./static/backend/dependencies/organisation.py";
import invitations from "./static/backend/invitations.py";
import invitation from "./static/backend/models/invitation.py";
import membership from "./static/backend/models/membership.py";
import organisation from "./static/backend/models/organisation.py";
import organisations from "./static/backend/organisations.py";
import roles from "./static/backend/roles.py";
import adminInvitations from "./static/backend/routes/admin/invitations.py";
import adminMembers from "./static/backend/routes/admin/members.py";
import adminOrganisations from "./static/backend/routes/admin/organisations.py";
import invitationRoutes from "./static/backend/routes/invitations.py";
import memberRoutes from "./static/backend/routes/members.py";
import organisationRoutes from "./static/backend/routes/organisations.py";
import adminInvitationSchemas from "./static/backend/schemas/admin/invitation.py";
import adminMemberSchemas from "./static/backend/schemas/admin/member.py";
import adminOrganisationSchemas from "./static/backend/schemas/admin/organisation.py";
import invitationSchemas from "./static/backend/schemas/invitation.py";
import memberSchemas from "./static/backend/schemas/member.py";
import organisationSchemas from "./static/backend/schemas/organisation.py";
import testHelp from "./static/tests/organisations.py";
import testInvitations from "./static/tests/test_invitations.py";
import testMembers from "./static/tests/test_members.py";
import testLock from "./static/tests/test_organisation_lock.py";
import testOrganisationRows from "./static/tests/test_organisation_rows.py";
import testOrganisations from "./static/tests/test_organisations.py";
import { hasAll, hasAny, type StaticFile } from "./static-file.ts";

type Content = Pick<StaticFile, "path" | "content">;

const ALWAYS: readonly Content[] = [
  { path: "backend/dependencies/organisation.py", content: dependency },
  { path: "backend/invitations.py", content: invitations },
  { path: "backend/models/invitation.py", content: invitation },
  { path: "backend/models/membership.py", content: membership },
  { path: "backend/models/organisation.py", content: organisation },
  { path: "backend/organisations.py", content: organisations },
  { path: "backend/roles.py", content: roles },
  { path: "backend/routes/invitations.py", content: invitationRoutes },
  { path: "backend/routes/members.py", content: memberRoutes },
  { path: "backend/routes/organisations.py", content: organisationRoutes },
  { path: "backend/schemas/invitation.py", content: invitationSchemas },
  { path: "backend/schemas/member.py", content: memberSchemas },
  { path: "backend/schemas/organisation.py", content: organisationSchemas },
  { path: "tests/organisations.py", content: testHelp },
  { path: "tests/test_invitations.py", content: testInvitations },
  { path: "tests/test_members.py", content: testMembers },
  { path: "tests/test_organisation_lock.py", content: testLock },
  { path: "tests/test_organisation_rows.py", content: testOrganisationRows },
  { path: "tests/test_organisations.py", content: testOrganisations },
];

const FOR_ADMINISTRATORS: readonly Content[] = [
  { path: "backend/routes/admin/invitations.py", content: adminInvitations },
  { path: "backend/routes/admin/members.py", content: adminMembers },
  { path: "backend/routes/admin/organisations.py", content: adminOrganisations },
  { path: "backend/schemas/admin/invitation.py", content: adminInvitationSchemas },
  { path: "backend/schemas/admin/member.py", content: adminMemberSchemas },
  { path: "backend/schemas/admin/organisation.py", content: adminOrganisationSchemas },
];

/** The static files of a service in which rows belong to organisations. */
export const STATIC_ORGANISATIONS: readonly StaticFile[] = [
  ...ALWAYS.map((file) => ({ ...file, isNeeded: hasAny("organisations") })),
  ...FOR_ADMINISTRATORS.map((file) => ({ ...file, isNeeded: hasAll("organisations", "administrators") })),
];
