#include "addresses/ed25519point.h"

#include <boost/multiprecision/cpp_int.hpp>

namespace {

using Number = boost::multiprecision::uint512_t;

// Integers modulo the field's prime 2^255 - 19.
class Residue
{
public:
    explicit Residue(const Number &value) : m_value(reduce(value)) {}

    friend Residue operator*(const Residue &left, const Residue &right)
    {
        return Residue(left.m_value * right.m_value);
    }
    friend Residue operator+(const Residue &left, const Residue &right)
    {
        return Residue(left.m_value + right.m_value);
    }
    friend bool operator==(const Residue &left, const Residue &right) { return left.m_value == right.m_value; }

    static const Number &prime()
    {
        static const Number value = (Number(1) << 255) - 19;
        return value;
    }

private:
    // 2^255 is 19: what stands above bit 255 comes back in 19 times.
    static Number reduce(Number value)
    {
        static const Number low = (Number(1) << 255) - 1;
        while ((value >> 255) != 0) {
            value = (value & low) + (value >> 255) * 19;
        }
        return value >= prime() ? Number(value - prime()) : value;
    }

    Number m_value;
};

Residue square(Residue value, int times)
{
    for (int count = 0; count < times; ++count) {
        value = value * value;
    }
    return value;
}

// value^((p - 1) / 2): 1 for a square, p - 1 for another, 0 for 0. The exponent is 4 (2^252 - 3) + 2.
Residue legendre(const Residue &value)
{
    const Residue ones2 = square(value, 1) * value; // value^(2^2 - 1), and so on
    const Residue ones5 = square(square(ones2, 2) * ones2, 1) * value;
    const Residue ones10 = square(ones5, 5) * ones5;
    const Residue ones20 = square(ones10, 10) * ones10;
    const Residue ones40 = square(ones20, 20) * ones20;
    const Residue ones50 = square(ones40, 10) * ones10;
    const Residue ones100 = square(ones50, 50) * ones50;
    const Residue ones200 = square(ones100, 100) * ones100;
    const Residue ones250 = square(ones200, 50) * ones50;
    return square(square(ones250, 2) * value, 2) * square(value, 1);
}

} // namespace

bool isEd25519Point(const std::array<std::uint8_t, 32> &bytes)
{
    // The curve's constant d = -121665 / 121666.
    static const Residue constant(
        Number("37095705934669439343138083508754565189542113879843219016388785533085940283555"));
    static const Residue one(Number(1));
    static const Residue minusOne(Residue::prime() - 1);
    Number y;
    import_bits(y, bytes.begin(), bytes.end(), 8, false);
    const bool isNegative = bit_test(y, 255);
    bit_unset(y, 255);
    if (y >= Residue::prime()) {
        return false;
    }
    // x^2 = (y^2 - 1) / (d y^2 + 1). The quotient is a square exactly when the product is, which needs no division.
    const Residue ySquare = Residue(y) * Residue(y);
    const Residue product = (ySquare + minusOne) * (constant * ySquare + one);
    if (product == Residue(Number(0))) {
        return !isNegative;
    }
    return legendre(product) == one;
}
