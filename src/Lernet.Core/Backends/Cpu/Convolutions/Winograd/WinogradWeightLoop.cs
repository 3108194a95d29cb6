using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lernet.Backends.Cpu;

/// <summary>The gradient of all weights from several pictures, in tiles: for each position, filter and channel a sum over all
/// tiles; counts pictures.</summary>
/// <param name="plan">The sizes.</param>
/// <param name="table">How sums lie.</param>
/// <param name="groups">How many groups.</param>
/// <param name="x">The inputs.</param>
/// <param name="y">The gradient of the outputs.</param>
/// <param name="parts">For every part of the work and group one table of sums, zero at first.</param>
/// <param name="grain">Pictures in a part.</param>
internal readonly struct WinogradWeightLoop(
    WinogradPlan plan, WinogradTable table, int groups, Stretch x, Stretch y, Stretch parts, int grain) : ILaneLoop
{
    private static readonly int[] Start = [0];

    private readonly WinogradPictures pictures = new(plan, x);

    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var rooms = ConvolutionRooms.Mine;
        var together = groups == 1 ? plan.Pictures : 1;
        ref var frames = ref rooms.Frame.For(together * plan.LengthX);
        ref var gradients = ref rooms.Results.For(together * plan.LengthY);
        ref var tiles = ref rooms.Tiles.For(WinogradPlan.Positions * plan.StepX);
        ref var met = ref rooms.Products.For((WinogradPlan.Positions * plan.StepY) + FilterTile.Beyond);
        MemoryMarshal.CreateSpan(ref frames, together * plan.LengthX).Clear();
        MemoryMarshal.CreateSpan(ref gradients, together * plan.LengthY).Clear();
        for (var unit = from * groups; unit < to * groups; unit += together)
        {
            var count = Math.Min(together, (to * groups) - unit);
            for (var i = 0; i < count; i++)
            {
                pictures.Lay(unit + i, ref Unsafe.Add(ref frames, i * plan.LengthX));
                Lay(unit + i, ref Unsafe.Add(ref gradients, i * plan.LengthY));
            }
            for (var row = 0; row < plan.Tiles.Height; row += plan.Rows)
            {
                var rows = Math.Min(plan.Rows, plan.Tiles.Height - row);
                var each = rows * plan.Tiles.Width;
                for (var i = 0; i < count; i++)
                {
                    pictures.Transform<V>(ref Unsafe.Add(ref frames, i * plan.LengthX), row, rows, ref Unsafe.Add(ref tiles, i * each * plan.PitchX));
                    Spread<V>(ref Unsafe.Add(ref gradients, i * plan.LengthY), row, rows, ref Unsafe.Add(ref met, i * each * plan.PitchY));
                }
                Add<V>(ref tiles, ref met, count * each, ref parts[((from / grain * groups) + (unit % groups)) * table.Length]);
            }
        }
    }

    private void Lay(int unit, ref float gradients)
    {
        var (size, plane) = (plan.Target, plan.Target.Height * plan.Target.Width);
        for (var row = 0; row < size.Height; row++)
        {
            ref var gradient = ref y[(unit * plan.Filters * plane) + (row * size.Width)];
            Turn.Run(ref gradient, plane, ref Unsafe.Add(ref gradients, row * plan.RowY), plan.PitchY, plan.Filters, size.Width);
        }
    }

    private void Spread<V>(ref float gradients, int first, int rows, ref float met) where V : struct, ILanes<V>
    {
        for (var row = first; row < first + rows; row++)
        {
            ref var g = ref Unsafe.Add(ref gradients, 2 * row * plan.RowY);
            for (var column = 0; column < plan.Tiles.Width; column++)
            {
                WinogradTransforms.Gradients<V>(ref g, plan.RowY, plan.PitchY, ref met, plan.StepY, plan.PitchY);
                g = ref Unsafe.Add(ref g, 2 * plan.PitchY);
                met = ref Unsafe.Add(ref met, plan.PitchY);
            }
        }
    }

    private void Add<V>(ref float tiles, ref float met, int count, ref float sums) where V : struct, ILanes<V>
    {
        var sum = new FilterSum(Start, Start, 0, 1, count, plan.PitchY, plan.PitchX);
        var vectors = plan.PitchX / V.Count;
        for (var position = 0; position < WinogradPlan.Positions; position++)
        {
            for (int vector = 0, some; vector < vectors; vector += some)
            {
                some = TileRow.Vectors(vectors - vector);
                ref var seen = ref Unsafe.Add(ref tiles, (position * plan.StepX) + (vector * V.Count));
                ref var part = ref Unsafe.Add(ref sums, (position * table.Step) + (vector * V.Count));
                new TileRow(plan.Filters, some, V.Count).Run<V, StepOne>(
                    ref Unsafe.Add(ref met, position * plan.StepY), ref seen, sum, ref part, plan.PitchX, ref part, plan.PitchX);
            }
        }
    }
}
