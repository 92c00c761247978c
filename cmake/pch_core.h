// Precompiled for every layer that shows nothing on a screen.
#pragma once

#include <QtCore>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
