package jp.zairyu.facts.stated;

import java.math.BigDecimal;

/**
 * A show or other activity of entertainers.
 *
 * @param kind what kind of activity it is
 * @param hosting true if the person also hosts customers (接待)
 * @param organizer who holds it
 * @param themeParkSquareMetres site of the foreign-themed park, in square metres
 * @param paidFoodOrDrink true if food or drink is sold at the audience's seats
 * @param nonProfitVenue true if the venue is run by a non-profit body
 * @param audienceCapacity how many people the audience area holds, standing or seated
 * @param payPerDayYen pay a day for the whole group, in yen
 * @param stayDays length of the stay, in days
 * @param contractWithOperator true if there is a contract with a body in Japan that runs such shows
 * @param operatorYears whole years, added up, that a manager or operator of that body has worked with shows of foreigners
 * @param operatorClean true if no officer or full-time staff of that body is barred (trafficking, abetting illegal work, false papers)
 * @param operatorPaidAll true if that body has paid all it owed to foreign entertainers in the years that count
 * @param amusementVenue true if the venue is one under art. 2 para. 1 items 1 to 3 of the amusement business Act
 */
public record Show(
        @Word("show-kinds") String kind,
        Boolean hosting,
        @Word("show-organizers") String organizer,
        @Limits(min = 0, max = 100000000) Integer themeParkSquareMetres,
        Boolean paidFoodOrDrink,
        Boolean nonProfitVenue,
        @Limits(min = 0, max = 1000000) Integer audienceCapacity,
        @Limits(min = 0, max = 100000000000L) BigDecimal payPerDayYen,
        @Limits(min = 0, max = 3660) Integer stayDays,
        Boolean contractWithOperator,
        @Limits(min = 0, max = 100) Integer operatorYears,
        Boolean operatorClean,
        Boolean operatorPaidAll,
        Boolean amusementVenue) {}
