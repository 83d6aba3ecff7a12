/** Words by which the name of a body is known. */
export const bodies =
  /\b(?:panel|council|department|board|trust|services?|partnership|ministry|office|agency|authority|police|constabulary|committee|nhs|association|institute|college|commission|charity|inspectorate|ofsted|foundation|society|cafcass|team|government|alliance|federation|university|school|hospital|parliament|union|network|house of (?:commons|lords))\b/i;

/** Words by which an office that somebody holds is known. */
export const offices =
  /\b(?:chair|chairman|chairwoman|director|secretary|minister|commissioner|manager|lead|head|chief|officer|president|inspector|constable|leader|member|mp|adviser|advisor|nurse|doctor|consultant|coordinator|practitioner|worker|superintendent|executive|deputy|assistant|scrutineer|registrar|clerk|judge|warden|principal|teacher|fellow|trustee|governor|editor|spokesperson)\b/i;
