// Precompiled for the layers that show something.
#pragma once

#include <QtWidgets>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
