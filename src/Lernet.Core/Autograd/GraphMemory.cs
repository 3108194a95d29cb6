using Buffer = Lernet.Backends.Buffer;

namespace Lernet;

/// <summary>Returns the buffers of used-up graphs to their backend, so that a training loop does not feed the garbage collector.</summary>
/// <remarks>
/// What only the backward pass saw goes back as soon as no gradient on the way lies there: what follows finds it in the cache. What the forward pass computed stays readable until the optimizer
/// step after next: a loop may look at predictions and losses of the step it is in. Reading them later is an error that says so.
/// Numbers worth keeping longer are kept by Detach, Item or ToArray. Tensors of up to <see cref="Small"/> numbers are never taken back.
/// Without an optimizer (<see cref="EndStep"/>) nothing is taken back, and the garbage collector does its work.
/// </remarks>
public static class GraphMemory
{
    private const int Small = 31;

    // Backward passes that may wait for a step; more than that is no training loop.
    private const int MostWaiting = 32;

    [ThreadStatic]
    private static List<Buffer>? scratch;

    [ThreadStatic]
    private static Step? step;

    /// <summary>Ends a training step: gradients that were forgotten and the graphs of the step before this one give their buffers back.</summary>
    public static void EndStep()
    {
        if (step is not { } now) return;
        // Two inputs may share one gradient: both must have forgotten it.
        foreach (var leaf in now.Leaves) Mark(leaf.Grad, true);
        foreach (var gradient in now.Gradients)
        {
            if (!gradient.IsKept && !gradient.IsMarked) gradient.Release();
        }
        foreach (var leaf in now.Leaves) Mark(leaf.Grad, false);
        now.Leaves.Clear();
        now.Gradients.Clear();
        foreach (var buffer in now.Old)
        {
            if (!buffer.IsKept) buffer.Release();
        }
        now.Old.Clear();
        (now.Old, now.Young, now.Waiting) = (now.Young, now.Old, 0);
    }

    internal static void Allocated(Buffer buffer)
    {
        if (scratch is null) return;
        scratch.Add(buffer);
        buffer.IsScratch = true;
    }

    internal static void Retire(List<Tensor> graph, Tensor result)
    {
        var now = step ??= new();
        if (++now.Waiting > MostWaiting)
        {
            now.Young.Clear();
            now.Leaves.Clear();
            now.Gradients.Clear();
            return;
        }
        foreach (var tensor in graph)
        {
            // A view of a parameter or of data shares a buffer that is not the graph's own.
            if (tensor.OwnsBuffer && !ReferenceEquals(tensor, result)) Retire(tensor, now);
            foreach (var saved in tensor.Node!.Saved) Retire(saved, now);
        }
    }

    internal static ScratchScope Scratch() => new(scratch);

    private static void Retire(Tensor tensor, Step now)
    {
        if (tensor.Length > Small) now.Young.Add(tensor.View.Buffer);
    }

    private static void Mark(Tensor? tensor, bool isMarked)
    {
        if (tensor is not null) tensor.View.Buffer.IsMarked = isMarked;
    }

    /// <summary>What one thread will give back.</summary>
    private sealed class Step
    {
        public List<Buffer> Young { get; set; } = [];

        public List<Buffer> Old { get; set; } = [];

        public List<Buffer> Gradients { get; } = [];

        public List<Tensor> Leaves { get; } = [];

        /// <summary>The list of the backward pass before, to be used again.</summary>
        public List<Buffer>? Spare { get; set; } = [];

        public int Waiting { get; set; }
    }

    /// <summary>Collects what is allocated during a backward pass and releases it at the end, gradients of inputs excepted.</summary>
    internal sealed class ScratchScope : IDisposable
    {
        private readonly List<Buffer>? outer;
        private readonly List<Buffer> mine;
        private List<Tensor>? leaves;

        public ScratchScope(List<Buffer>? outer)
        {
            var now = step ??= new();
            (this.outer, mine, now.Spare) = (outer, now.Spare ?? [], null);
            scratch = mine;
        }

        /// <summary>The buffers so far.</summary>
        public int Count => mine.Count;

        /// <summary>Releases the later buffers as far as no gradient lies there.</summary>
        public void Sweep(int from)
        {
            var kept = from;
            for (var i = from; i < mine.Count; i++)
            {
                if (!Drop(mine[i])) mine[kept++] = mine[i];
            }
            mine.RemoveRange(kept, mine.Count - kept);
        }

        /// <summary>Releases a buffer of this pass if no gradient lies there.</summary>
        public static bool Drop(Buffer buffer)
        {
            if (!buffer.IsScratch || buffer.Holders > 0 || buffer.Length <= Small || buffer.IsKept) return false;
            buffer.Release();
            return true;
        }

        public void KeepGradients(List<Tensor> withGradient) => leaves = withGradient;

        public void Dispose()
        {
            scratch = outer;
            if (leaves is not null) Release(leaves);
            // The pass failed: its buffers are left to the garbage collector, and no later pass may take them for its own.
            else foreach (var buffer in mine) (buffer.IsScratch, buffer.Holders) = (false, 0);
            mine.Clear();
            step!.Spare = mine;
        }

        private void Release(List<Tensor> leaves)
        {
            foreach (var leaf in leaves) Mark(leaf.Grad, true);
            foreach (var buffer in mine)
            {
                (buffer.IsScratch, buffer.Holders) = (false, 0);
                if (buffer.Length <= Small || buffer.IsKept) continue;
                if (buffer.IsMarked) step!.Gradients.Add(buffer);
                else buffer.Release();
            }
            foreach (var leaf in leaves) Mark(leaf.Grad, false);
            step!.Leaves.AddRange(leaves);
        }
    }
}
