using ILGPU;

namespace Lernet.Ilgpu.Products;

/// <summary>Eight numbers in registers. An array would lie in memory: ILGPU does not unroll loops.</summary>
internal readonly struct Eight(float v0, float v1, float v2, float v3, float v4, float v5, float v6, float v7)
{
    public float V0 => v0;

    public float V1 => v1;

    public float V2 => v2;

    public float V3 => v3;

    public float V4 => v4;

    public float V5 => v5;

    public float V6 => v6;

    public float V7 => v7;

    /// <summary>Numbers at equal distances.</summary>
    public static Eight Load(ArrayView<float> x, int at, int step) => new(x[at], x[at + step], x[at + (2 * step)], x[at + (3 * step)],
        x[at + (4 * step)], x[at + (5 * step)], x[at + (6 * step)], x[at + (7 * step)]);

    /// <summary>These + a · b.</summary>
    public Eight Plus(float a, Eight b) => new(v0 + (a * b.V0), v1 + (a * b.V1), v2 + (a * b.V2), v3 + (a * b.V3),
        v4 + (a * b.V4), v5 + (a * b.V5), v6 + (a * b.V6), v7 + (a * b.V7));
}
