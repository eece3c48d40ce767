package jp.zairyu.facts.stated;

import java.math.BigDecimal;

/**
 * The business that is run or managed.
 *
 * @param role what the person does in the business
 * @param officeInJapan true if there is a business office in Japan, or premises are secured
 * @param homeOffice true if the office is in a home
 * @param capitalYen paid-in capital, or what a sole proprietor has invested in all, in yen
 * @param fullTimeResidents full-time employees who are Japanese, special permanent residents or holders of a status of table 2
 * @param staffWithJapanese true if a full-time employee of any status shows Japanese at level B2 (JLPT N2, BJT 400 or the like)
 * @param degreeInManagementOrField true if the applicant has a doctor’s, master’s or professional degree in management or the field of the business
 * @param yearsManaging years of experience in running or managing a business
 * @param planCheckedBy who checked the business plan
 * @param licenceReserved true if the business may be run only by holders of a licence of law or accounting
 * @param heldBeforeReform true if the person already stayed as Business Manager (or HSP (i)(c)) when the criteria of 2025 came into force
 */
public record Business(
        @Word("business-roles") String role,
        Boolean officeInJapan,
        Boolean homeOffice,
        @Limits(min = 0, max = 100000000000L) BigDecimal capitalYen,
        @Limits(min = 0, max = 1000000) Integer fullTimeResidents,
        Boolean staffWithJapanese,
        Boolean degreeInManagementOrField,
        @Limits(min = 0, max = 100) Integer yearsManaging,
        @Word("plan-checkers") String planCheckedBy,
        Boolean licenceReserved,
        Boolean heldBeforeReform) {}
