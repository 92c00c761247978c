#include "addresses/ed25519point.h"

#include <boost/multiprecision/cpp_int.hpp>

namespace {

using boost::multiprecision::cpp_int;

const cpp_int &fieldPrime()
{
    static const cpp_int prime = (cpp_int(1) << 255) - 19;
    return prime;
}

// The curve's constant d = -121665 / 121666.
const cpp_int &curveConstant()
{
    static const cpp_int constant("37095705934669439343138083508754565189542113879843219016388785533085940283555");
    return constant;
}

cpp_int power(const cpp_int &base, const cpp_int &exponent)
{
    return boost::multiprecision::powm(base, exponent, fieldPrime());
}

} // namespace

bool isEd25519Point(const std::array<std::uint8_t, 32> &bytes)
{
    const cpp_int &prime = fieldPrime();
    cpp_int y;
    import_bits(y, bytes.begin(), bytes.end(), 8, false);
    const bool isNegative = bit_test(y, 255);
    bit_unset(y, 255);
    if (y >= prime) {
        return false;
    }
    // x^2 = (y^2 - 1) / (d y^2 + 1). The quotient is a square exactly when the product is, which needs no division.
    const cpp_int square = y * y % prime;
    const cpp_int product = (square + prime - 1) * (curveConstant() * square % prime + 1) % prime;
    if (product == 0) {
        return !isNegative;
    }
    return power(product, (prime - 1) / 2) == 1;
}
