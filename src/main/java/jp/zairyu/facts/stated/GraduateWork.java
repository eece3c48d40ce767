package jp.zairyu.facts.stated;

/**
 * Work of a graduate of a school in Japan under notice 46 (本邦大学等卒業者).
 *
 * @param fullTimeStaff true if employed as full-time staff (常勤の職員); false for part-time work
 * @param smoothJapanese true if the duties include work that needs smooth communication in Japanese
 * @param usesStudies true if the duties include, or are expected to lead to, work that uses what was learnt at the school
 * @param niadBachelor true if the National Institution for Academic Degrees (NIAD-QE) conferred a bachelor’s degree after
 *     a junior college or college of technology
 */
public record GraduateWork(Boolean fullTimeStaff, Boolean smoothJapanese, Boolean usesStudies, Boolean niadBachelor) {}
