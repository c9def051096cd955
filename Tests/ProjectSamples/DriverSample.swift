/// A project that has every driver, and everything that the public sector's method knows.
package enum DriverSample {
    package static let text = """
        {
          "name": "Records", "country": "PRY", "currency": "PYG", "priceYear": 2025,
          "start": "2027-01", "operationalFrom": "2027-07",
          "rollOut": { "institutions": 200, "uptake": [ "10%", "40%", "80%" ] },
          "investment": [
            { "what": "Joining", "amount": 30, "for": "each institution that joins", "category": "labour" },
            { "what": "Servers", "amount": 100, "lasts": 4, "renewed": true, "valueLeft": true,
              "capacity": { "documents": 100, "per": "year", "growth": "20%", "step": 50, "spare": "10%", "ahead": 3 } }
          ],
          "operating": [
            { "what": "Support", "amount": 3, "per": "month", "for": "each connected institution" },
            { "what": "Counters", "amount": 900, "per": "year", "uptake": { "curve": "logistic", "midpoint": 2,
              "speed": 1.2, "ceiling": "90%" }, "counts": "those who stay", "atLeast": 100, "atMost": 800 },
            { "what": "Exit", "amount": 70, "on": "end" }
          ],
          "savings": [
            { "what": "Trips", "to": "citizens", "group": "poor", "uptake": "roll-out",
              "volume": { "transactions": 1800, "per": "year" },
              "each": { "hours": 2.5, "valueOfHour": { "amount": 15, "source": "Survey" } },
              "demand": { "diverted": "70%", "generated": "20%", "deadweight": "10%" } }
          ],
          "physical": [
            { "what": "Carbon", "quantity": 12, "unit": "t", "per": "month", "uptake": { "curve": "bass",
              "innovation": "5%", "imitation": "60%" }, "price": [ { "from": 2027, "price": 9 } ],
              "priceSource": "Ministry" }
          ],
          "method": {
            "shadowPrices": [ { "category": "labour", "factor": 0.6, "source": "Ministry" } ],
            "distribution": { "elasticity": 1.3, "referenceIncome": 30, "source": "Survey",
              "groups": [ { "group": "poor", "income": 20 } ] },
            "publicFunds": { "marginalCost": "20%", "source": "Treasury" }
          },
          "indicators": { "scale": 10, "criteria": [ { "what": "Trust", "weight": "60%", "score": 7 },
            { "what": "Reach", "weight": "40%", "score": 5, "why": "few" } ] }
        }
        """
}
