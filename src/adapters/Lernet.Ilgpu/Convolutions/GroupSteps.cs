namespace Lernet.Ilgpu.Convolutions;

/// <summary>From one group of channels to the next.</summary>
/// <param name="weight">In w, [F, C / groups, K, K′].</param>
/// <param name="x">In x, [N, C, H, W].</param>
/// <param name="y">In y, [N, F, H′, W′].</param>
internal readonly struct GroupSteps(int weight, int x, int y)
{
    public int Weight => weight;

    public int X => x;

    public int Y => y;

    public static GroupSteps Of(Shape x, Shape weight, Shape y, int groups) =>
        new(weight.Elements / groups, x[1] / groups * x[2] * x[3], y[1] / groups * y[2] * y[3]);
}
