using Lernet.Backends.Cpu.Recurrent;

namespace Lernet.Backends.Cpu;

internal sealed partial class CpuBackend : IRecurrentKernels
{
    // Exponentials make an element of a cell as dear as some dozen of a sum.
    private const int CellGrain = Work.Grain / 4;

    public void RnnForward(View hidden, View back, bool relu) => Rows(hidden, new RnnForward(new(hidden), new(back), relu));

    public void RnnBackward(View hidden, View g, View back, View dz, bool relu) =>
        Rows(hidden, new RnnBackward(new(hidden), new(g), new(back), new(dz), relu));

    public void LstmForward(View gates, View back, View before, View cell, View hidden) =>
        Rows(hidden, new LstmForward(new(gates), new(back), new(before), new(cell), new(hidden)));

    public void LstmBackward(View gates, View before, View cell, View g, View back, View carried, View dz) =>
        Rows(g, new LstmBackward(new(gates), new(before), new(cell), new(g), new(back), new(carried), new(dz)));

    public void GruForward(View gates, View back, View before, View product, View hidden) =>
        Rows(hidden, new GruForward(new(gates), new(back), new(before), new(product), new(hidden)));

    public void GruBackward(View gates, View before, View product, View g, View back, View carried, View dInput, View dHidden) =>
        Rows(g, new GruBackward(new(gates), new(before), new(product), new(g), new(back), new(carried), new(dInput), new(dHidden)));

    private static void Rows<TLoop>(View shape, in TLoop loop) where TLoop : struct, ILaneLoop =>
        Work.Split(shape.Shape.Array[0], Math.Max(1, CellGrain / shape.Shape.Array[1]), loop);
}
