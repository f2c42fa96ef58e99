"""The code list charge-type.

Generated from codelists/charge-type.json (sha256:69936a55c0b65aec); do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from canonical.codes.code import Code, CodeRow


class ChargeType(Code, extensible=True):
    """What a charge is for.

    May grow within a major version. Owner: Freight audit & pay. Source: canonical-logistics, UN/ECE Recommendation
    23, X12 150.
    """

    __slots__ = ()
    BASE_FREIGHT: CodeRow = CodeRow("BASE_FREIGHT", "Freight for the main transport.", "0.1.0")
    """Freight for the main transport."""
    ALL_IN_FREIGHT: CodeRow = CodeRow("ALL_IN_FREIGHT", "Freight with all surcharges.", "0.1.0")
    """Freight with all surcharges."""
    MINIMUM_FREIGHT: CodeRow = CodeRow("MINIMUM_FREIGHT", "Least freight charged.", "0.1.0")
    """Least freight charged."""
    FUEL_SURCHARGE: CodeRow = CodeRow("FUEL_SURCHARGE", "Fuel or energy surcharge.", "0.1.0")
    """Fuel or energy surcharge."""
    BUNKER_SURCHARGE: CodeRow = CodeRow("BUNKER_SURCHARGE", "Bunker fuel surcharge of sea transport.", "0.1.0")
    """Bunker fuel surcharge of sea transport."""
    CURRENCY_ADJUSTMENT: CodeRow = CodeRow("CURRENCY_ADJUSTMENT", "Adjustment for exchange rates.", "0.1.0")
    """Adjustment for exchange rates."""
    PEAK_SEASON: CodeRow = CodeRow("PEAK_SEASON", "Peak season surcharge.", "0.1.0")
    """Peak season surcharge."""
    CONGESTION: CodeRow = CodeRow("CONGESTION", "Congestion surcharge.", "0.1.0")
    """Congestion surcharge."""
    WAR_RISK: CodeRow = CodeRow("WAR_RISK", "War risk surcharge.", "0.1.0")
    """War risk surcharge."""
    SECURITY: CodeRow = CodeRow("SECURITY", "Security surcharge.", "0.1.0")
    """Security surcharge."""
    CARBON_SURCHARGE: CodeRow = CodeRow("CARBON_SURCHARGE", "Carbon or emission surcharge.", "0.1.0")
    """Carbon or emission surcharge."""
    OVERWEIGHT: CodeRow = CodeRow("OVERWEIGHT", "Goods or equipment over the weight limit.", "0.1.0")
    """Goods or equipment over the weight limit."""
    HEAVY_LIFT: CodeRow = CodeRow("HEAVY_LIFT", "Heavy lift.", "0.1.0")
    """Heavy lift."""
    DANGEROUS_GOODS: CodeRow = CodeRow("DANGEROUS_GOODS", "Dangerous goods.", "0.1.0")
    """Dangerous goods."""
    TEMPERATURE_CONTROL: CodeRow = CodeRow("TEMPERATURE_CONTROL", "Cooling, heating or protection from heat or cold.", "0.1.0")
    """Cooling, heating or protection from heat or cold."""
    PICKUP: CodeRow = CodeRow("PICKUP", "Pick-up.", "0.1.0")
    """Pick-up."""
    DELIVERY: CodeRow = CodeRow("DELIVERY", "Delivery.", "0.1.0")
    """Delivery."""
    STOP_OFF: CodeRow = CodeRow("STOP_OFF", "Extra stop.", "0.1.0")
    """Extra stop."""
    LIFTGATE: CodeRow = CodeRow("LIFTGATE", "Lift gate.", "0.1.0")
    """Lift gate."""
    INSIDE_DELIVERY: CodeRow = CodeRow("INSIDE_DELIVERY", "Delivery inside the building.", "0.1.0")
    """Delivery inside the building."""
    RESIDENTIAL: CodeRow = CodeRow("RESIDENTIAL", "Delivery at a home.", "0.1.0")
    """Delivery at a home."""
    APPOINTMENT_FEE: CodeRow = CodeRow("APPOINTMENT_FEE", "Appointment.", "0.1.0")
    """Appointment."""
    REDELIVERY: CodeRow = CodeRow("REDELIVERY", "Second delivery.", "0.1.0")
    """Second delivery."""
    WAITING_TIME: CodeRow = CodeRow("WAITING_TIME", "Waiting time of the vehicle.", "0.1.0")
    """Waiting time of the vehicle."""
    DETENTION: CodeRow = CodeRow("DETENTION", "Vehicle kept beyond free time.", "0.1.0")
    """Vehicle kept beyond free time."""
    DETENTION_CONTAINER: CodeRow = CodeRow("DETENTION_CONTAINER", "Container kept beyond free time.", "0.1.0")
    """Container kept beyond free time."""
    DETENTION_TRAILER: CodeRow = CodeRow("DETENTION_TRAILER", "Trailer kept beyond free time.", "0.1.0")
    """Trailer kept beyond free time."""
    DEMURRAGE: CodeRow = CodeRow("DEMURRAGE", "Equipment kept in the terminal beyond free time.", "0.1.0")
    """Equipment kept in the terminal beyond free time."""
    LAYOVER: CodeRow = CodeRow("LAYOVER", "Driver waits until the next day.", "0.1.0")
    """Driver waits until the next day."""
    TRUCK_ORDER_NOT_USED: CodeRow = CodeRow("TRUCK_ORDER_NOT_USED", "Vehicle ordered but not used.", "0.1.0")
    """Vehicle ordered but not used."""
    EMPTY_RETURN: CodeRow = CodeRow("EMPTY_RETURN", "Return of empty equipment.", "0.1.0")
    """Return of empty equipment."""
    TOLLS: CodeRow = CodeRow("TOLLS", "Road or bridge toll.", "0.1.0")
    """Road or bridge toll."""
    STORAGE: CodeRow = CodeRow("STORAGE", "Storage.", "0.1.0")
    """Storage."""
    HANDLING: CodeRow = CodeRow("HANDLING", "Handling.", "0.1.0")
    """Handling."""
    TERMINAL_HANDLING_ORIGIN: CodeRow = CodeRow("TERMINAL_HANDLING_ORIGIN", "Terminal handling at origin.", "0.1.0")
    """Terminal handling at origin."""
    TERMINAL_HANDLING_DESTINATION: CodeRow = CodeRow("TERMINAL_HANDLING_DESTINATION", "Terminal handling at destination.", "0.1.0")
    """Terminal handling at destination."""
    PICKING: CodeRow = CodeRow("PICKING", "Picking.", "0.1.0")
    """Picking."""
    DOCUMENTATION: CodeRow = CodeRow("DOCUMENTATION", "Documents.", "0.1.0")
    """Documents."""
    CUSTOMS_CLEARANCE: CodeRow = CodeRow("CUSTOMS_CLEARANCE", "Customs clearance.", "0.1.0")
    """Customs clearance."""
    CUSTOMS_DUTY: CodeRow = CodeRow("CUSTOMS_DUTY", "Customs duty laid out.", "0.1.0")
    """Customs duty laid out."""
    INSURANCE: CodeRow = CodeRow("INSURANCE", "Insurance.", "0.1.0")
    """Insurance."""
    DISCOUNT: CodeRow = CodeRow("DISCOUNT", "Discount.", "0.1.0")
    """Discount."""
    TAX_WITHHELD: CodeRow = CodeRow("TAX_WITHHELD", "Tax kept back by the payer.", "0.1.0")
    """Tax kept back by the payer."""
    OTHER: CodeRow = CodeRow("OTHER", "Another charge; see sourceCode.", "0.1.0")
    """Another charge; see sourceCode."""
    OCEAN_FREIGHT: CodeRow = CodeRow("OCEAN_FREIGHT", "Freight by sea.", "0.1.0")
    """Freight by sea."""
    AIR_FREIGHT: CodeRow = CodeRow("AIR_FREIGHT", "Freight by air.", "0.1.0")
    """Freight by air."""
    INLAND_FREIGHT_DESTINATION: CodeRow = CodeRow("INLAND_FREIGHT_DESTINATION", "Inland freight at destination.", "0.1.0")
    """Inland freight at destination."""
    DEFICIT_WEIGHT: CodeRow = CodeRow("DEFICIT_WEIGHT", "Weight added to reach a cheaper weight break.", "0.1.0")
    """Weight added to reach a cheaper weight break."""
    FREIGHT_SURCHARGE: CodeRow = CodeRow("FREIGHT_SURCHARGE", "Surcharge on the freight without a closer reason.", "0.1.0")
    """Surcharge on the freight without a closer reason."""
    OVERSIZE: CodeRow = CodeRow("OVERSIZE", "Goods over the size limit.", "0.1.0")
    """Goods over the size limit."""
    EXPEDITE: CodeRow = CodeRow("EXPEDITE", "Faster service.", "0.1.0")
    """Faster service."""
    WEEKEND: CodeRow = CodeRow("WEEKEND", "Work on a weekend or holiday.", "0.1.0")
    """Work on a weekend or holiday."""
    LIMITED_ACCESS: CodeRow = CodeRow("LIMITED_ACCESS", "Place that is hard to reach.", "0.1.0")
    """Place that is hard to reach."""
    LOADING: CodeRow = CodeRow("LOADING", "Loading by the carrier.", "0.1.0")
    """Loading by the carrier."""
    UNLOADING: CodeRow = CodeRow("UNLOADING", "Unloading by the carrier or a lumper.", "0.1.0")
    """Unloading by the carrier or a lumper."""
    INSIDE_PICKUP: CodeRow = CodeRow("INSIDE_PICKUP", "Pick-up inside the building.", "0.1.0")
    """Pick-up inside the building."""
    RESIDENTIAL_PICKUP: CodeRow = CodeRow("RESIDENTIAL_PICKUP", "Pick-up at a home.", "0.1.0")
    """Pick-up at a home."""
    NOTIFICATION: CodeRow = CodeRow("NOTIFICATION", "Call or notice before delivery.", "0.1.0")
    """Call or notice before delivery."""
    RECONSIGNMENT: CodeRow = CodeRow("RECONSIGNMENT", "Change of destination or consignee.", "0.1.0")
    """Change of destination or consignee."""
    RETURN_FREIGHT: CodeRow = CodeRow("RETURN_FREIGHT", "Load taken back.", "0.1.0")
    """Load taken back."""
    SORTING: CodeRow = CodeRow("SORTING", "Sorting and segregating.", "0.1.0")
    """Sorting and segregating."""
    PALLET: CodeRow = CodeRow("PALLET", "Pallets or platforms.", "0.1.0")
    """Pallets or platforms."""
    PERMIT: CodeRow = CodeRow("PERMIT", "Permit.", "0.1.0")
    """Permit."""
    ESCORT: CodeRow = CodeRow("ESCORT", "Escort vehicle.", "0.1.0")
    """Escort vehicle."""
    TARP: CodeRow = CodeRow("TARP", "Tarping.", "0.1.0")
    """Tarping."""
    EXTRA_DRIVER: CodeRow = CodeRow("EXTRA_DRIVER", "Second driver.", "0.1.0")
    """Second driver."""
    SCALE: CodeRow = CodeRow("SCALE", "Weighing.", "0.1.0")
    """Weighing."""
    CLEANING: CodeRow = CodeRow("CLEANING", "Cleaning of equipment.", "0.1.0")
    """Cleaning of equipment."""
    DEADHEAD: CodeRow = CodeRow("DEADHEAD", "Empty miles.", "0.1.0")
    """Empty miles."""
    BOBTAIL: CodeRow = CodeRow("BOBTAIL", "Tractor without trailer.", "0.1.0")
    """Tractor without trailer."""
    OUT_OF_ROUTE_MILES: CodeRow = CodeRow("OUT_OF_ROUTE_MILES", "Miles off the route.", "0.1.0")
    """Miles off the route."""
    EXCESS_MILES: CodeRow = CodeRow("EXCESS_MILES", "Miles beyond the agreed ones.", "0.1.0")
    """Miles beyond the agreed ones."""
    SPOTTING: CodeRow = CodeRow("SPOTTING", "Placing of a trailer.", "0.1.0")
    """Placing of a trailer."""
    DROP_OFF: CodeRow = CodeRow("DROP_OFF", "Equipment left one way.", "0.1.0")
    """Equipment left one way."""
    CHASSIS: CodeRow = CodeRow("CHASSIS", "Chassis use.", "0.1.0")
    """Chassis use."""
    BORDER_CROSSING: CodeRow = CodeRow("BORDER_CROSSING", "Border crossing.", "0.1.0")
    """Border crossing."""
    COD_FEE: CodeRow = CodeRow("COD_FEE", "Fee for collecting money at delivery.", "0.1.0")
    """Fee for collecting money at delivery."""
    COD_AMOUNT: CodeRow = CodeRow("COD_AMOUNT", "Money collected at delivery for the seller.", "0.1.0")
    """Money collected at delivery for the seller."""
    WHARFAGE: CodeRow = CodeRow("WHARFAGE", "Use of a quay.", "0.1.0")
    """Use of a quay."""
    TERMINAL_CHARGE: CodeRow = CodeRow("TERMINAL_CHARGE", "Terminal charge, origin or destination not said.", "0.1.0")
    """Terminal charge, origin or destination not said."""
    CUSTOMS_EXAM: CodeRow = CodeRow("CUSTOMS_EXAM", "Customs inspection.", "0.1.0")
    """Customs inspection."""
    TAX: CodeRow = CodeRow("TAX", "Tax billed as a charge.", "0.1.0")
    """Tax billed as a charge."""
