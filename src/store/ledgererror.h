#pragma once

#include "core/ledgererror.h"
