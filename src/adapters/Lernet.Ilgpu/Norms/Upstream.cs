using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Norms;

/// <summary>∂L/∂y, or where the output went through max(·, 0) only what passes it: 0 where the output is not above 0.</summary>
/// <param name="g">∂L/∂y.</param>
/// <param name="y">The output.</param>
/// <param name="isGated">Whether it went through max(·, 0).</param>
internal readonly struct Upstream(ArrayView<float> g, ArrayView<float> y, Flag isGated)
{
    public float At(int place) => !isGated || y[place] > 0 ? g[place] : 0;
}
