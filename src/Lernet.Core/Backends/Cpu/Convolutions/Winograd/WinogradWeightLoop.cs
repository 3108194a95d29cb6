using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lernet.Backends.Cpu;

/// <summary>The gradient of all weights from several pictures, in tiles: for each position, filter and channel a sum over all tiles; counts pictures.</summary>
/// <param name="plan">The sizes.</param>
/// <param name="table">How numbers lie.</param>
/// <param name="groups">How many groups.</param>
/// <param name="x">The inputs.</param>
/// <param name="y">The gradient of the outputs.</param>
/// <param name="parts">For every part of the work and group one table of sums, zero at first.</param>
/// <param name="grain">Pictures in a part.</param>
internal readonly struct WinogradWeightLoop(
    WinogradPlan plan, WinogradTable table, int groups, Stretch x, Stretch y, Stretch parts, int grain) : ILaneLoop
{
    private static readonly int[] Start = [0];

    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        // Groups have sums of their own.
        var (rooms, together) = (ConvolutionRooms.Mine, groups == 1 ? plan.Pictures : 1);
        ref var frames = ref rooms.Frame.For(together * table.LengthX);
        ref var gradients = ref rooms.Results.For(together * table.LengthY);
        ref var tiles = ref rooms.Tiles.For(WinogradPlan.Positions * table.StepX);
        ref var met = ref rooms.Products.For((WinogradPlan.Positions * table.StepY) + FilterTile.Beyond);
        MemoryMarshal.CreateSpan(ref frames, together * table.LengthX).Clear();
        MemoryMarshal.CreateSpan(ref gradients, together * table.LengthY).Clear();
        var margin = (plan.Padding.Height * table.RowX) + (plan.Padding.Width * table.PitchX);
        for (var unit = from * groups; unit < to * groups; unit += together)
        {
            var count = Math.Min(together, (to * groups) - unit);
            for (var i = 0; i < count; i++)
            {
                Lay(x, unit + i, plan.Channels, plan.Source, ref Unsafe.Add(ref frames, (i * table.LengthX) + margin), table.PitchX, table.RowX);
                Lay(y, unit + i, plan.Filters, plan.Target, ref Unsafe.Add(ref gradients, i * table.LengthY), table.PitchY, table.RowY);
            }
            for (var row = 0; row < plan.Tiles.Height; row += plan.Rows)
            {
                var (rows, made) = (Math.Min(plan.Rows, plan.Tiles.Height - row), 0);
                for (var i = 0; i < count; i++, made += rows * plan.Tiles.Width)
                {
                    Spread<V>(ref Unsafe.Add(ref frames, i * table.LengthX), ref Unsafe.Add(ref gradients, i * table.LengthY), row, rows,
                        ref Unsafe.Add(ref tiles, made * table.PitchX), ref Unsafe.Add(ref met, made * table.PitchY));
                }
                Add<V>(ref tiles, ref met, made, ref parts[((from / grain * groups) + (unit % groups)) * table.Length]);
            }
        }
    }

    // A group of a picture with its channels side by side.
    private static void Lay(Stretch pictures, int unit, int channels, Pair size, ref float frame, int pitch, int line)
    {
        var plane = size.Height * size.Width;
        for (var row = 0; row < size.Height; row++)
        {
            Turn.Run(ref pictures[(unit * channels * plane) + (row * size.Width)], plane, ref Unsafe.Add(ref frame, row * line), pitch, channels, size.Width);
        }
    }

    // Some rows of tiles.
    private void Spread<V>(ref float frame, ref float gradients, int first, int rows, ref float tiles, ref float met) where V : struct, ILanes<V>
    {
        for (var row = first; row < first + rows; row++)
        {
            ref var d = ref Unsafe.Add(ref frame, 2 * row * table.RowX);
            ref var g = ref Unsafe.Add(ref gradients, 2 * row * table.RowY);
            for (var column = 0; column < plan.Tiles.Width; column++)
            {
                WinogradTransforms.Picture<V>(ref d, table.RowX, table.PitchX, 2 * table.PitchX, ref tiles, table.StepX, table.PitchX);
                WinogradTransforms.Gradients<V>(ref g, table.RowY, table.PitchY, ref met, table.StepY, table.PitchY);
                d = ref Unsafe.Add(ref d, 2 * table.PitchX);
                g = ref Unsafe.Add(ref g, 2 * table.PitchY);
                tiles = ref Unsafe.Add(ref tiles, table.PitchX);
                met = ref Unsafe.Add(ref met, table.PitchY);
            }
        }
    }

    private void Add<V>(ref float tiles, ref float met, int count, ref float sums) where V : struct, ILanes<V>
    {
        var sum = new FilterSum(Start, Start, 0, 1, count, table.PitchY, table.PitchX);
        var vectors = table.PitchX / V.Count;
        for (var position = 0; position < WinogradPlan.Positions; position++)
        {
            for (int vector = 0, some; vector < vectors; vector += some)
            {
                some = TileRow.Vectors(vectors - vector);
                ref var seen = ref Unsafe.Add(ref tiles, (position * table.StepX) + (vector * V.Count));
                ref var part = ref Unsafe.Add(ref sums, (position * table.Step) + (vector * V.Count));
                new TileRow(plan.Filters, some, V.Count).Run<V, StepOne>(
                    ref Unsafe.Add(ref met, position * table.StepY), ref seen, sum, ref part, table.PitchX, ref part, table.PitchX);
            }
        }
    }
}
