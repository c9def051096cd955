// The plain loop that a batch is measured beside: rows of CSV to rows of CSV, as a careful C++ programmer writes it.
//
// One thread; std::from_chars and std::to_chars, the fastest that the standard library has. It computes net present value,
// benefit-cost ratio, return on investment, payback and, by Newton's method, the internal rate of level annual projects; it
// has no discounted payback, no profitability index, no notes, no errors, no second form of a number.
//
//   c++ -O2 -std=c++20 floor.cpp -o floor && ./floor projects.csv > results.csv
#include <charconv>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

static double internalRate(double ratio, double years) {
    // The x = ln(1 + r) at which an annuity of 1 is worth `ratio`.
    double x = std::log1p(std::fmax(1 / ratio - 1 / years, -0.9)) * 0.5 + 1e-3;
    for (int round = 0; round < 60; ++round) {
        double growth = std::expm1(x), end = std::exp(-years * x);
        double annuity = growth == 0 ? years : (1 - end) / growth;
        double slope = growth == 0 ? -years * (years + 1) / 2
                                   : (years * end * growth - (1 - end) * (1 + growth)) / (growth * growth);
        double step = (annuity - ratio) / slope;
        step = std::fmin(std::fmax(step, -1), 1);
        x -= step;
        if (std::fabs(step) < 1e-13) break;
    }
    return std::expm1(x);
}

int main(int count, char **arguments) {
    if (count < 2) return 2;
    std::FILE *file = std::fopen(arguments[1], "rb");
    if (!file) return 1;
    std::string text;
    std::vector<char> piece(1 << 20);
    while (size_t got = std::fread(piece.data(), 1, piece.size(), file)) text.append(piece.data(), got);
    std::fclose(file);
    std::string out = "id,net_present_value,benefit_cost_ratio,return_on_investment,payback_years,"
                      "internal_rate_of_return\n";
    const char *place = text.data(), *end = place + text.size();
    while (place < end && *place++ != '\n') {}
    char number[64];
    auto put = [&](double value) {
        out += ',';
        if (std::isfinite(value)) out.append(number, std::to_chars(number, number + sizeof number, value).ptr);
    };
    while (place < end) {
        const char *id = place;
        while (place < end && *place != ',') ++place;
        out.append(id, place);
        double values[6] = {};
        for (double &value : values) {
            auto [next, error] = std::from_chars(place + 1, end, value);
            if (error != std::errc()) return 1;
            place = next;
        }
        while (place < end && *place++ != '\n') {}
        auto [investment, cost, government, citizen, years, rate] = values;
        double benefit = government + citizen, net = benefit - cost;
        double annuity = rate == 0 ? years : -std::expm1(-years * std::log1p(rate)) / rate;
        put(net * annuity - investment);
        put(benefit * annuity / (investment + cost * annuity));
        put((years * net - investment) / (investment + years * cost));
        put(net > 0 && investment / net <= years ? investment / net : NAN);
        put(net > 0 ? internalRate(investment / net, years) : NAN);
        out += '\n';
        if (out.size() > 1 << 20) {
            std::fwrite(out.data(), 1, out.size(), stdout);
            out.clear();
        }
    }
    std::fwrite(out.data(), 1, out.size(), stdout);
    return std::fflush(stdout) == 0 ? 0 : 1;
}
