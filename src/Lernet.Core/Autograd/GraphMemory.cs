using Buffer = Lernet.Backends.Buffer;

namespace Lernet;

/// <summary>Returns the buffers of used-up graphs to their backend, so that a training loop does not feed the garbage collector.</summary>
/// <remarks>
/// What only the backward pass saw goes back as soon as it ends. What the forward pass computed stays readable until the optimizer
/// step after next: a loop may look at predictions and losses of the step it is in. Reading them later is an error that says so.
/// Numbers worth keeping longer are kept by Detach, Item or ToArray. Tensors of up to <see cref="Small"/> numbers are never taken back.
/// Without an optimizer (<see cref="EndStep"/>) nothing is taken back, and the garbage collector does its work.
/// </remarks>
public static class GraphMemory
{
    private const int Small = 64;

    // Backward passes that may wait for a step; more than that is no training loop.
    private const int MostWaiting = 32;

    [ThreadStatic]
    private static List<Buffer>? scratch;

    [ThreadStatic]
    private static List<Buffer>? young;

    [ThreadStatic]
    private static List<Buffer>? old;

    [ThreadStatic]
    private static List<(Tensor Leaf, Buffer Gradient)>? gradients;

    [ThreadStatic]
    private static int waiting;

    /// <summary>Ends a training step: gradients that were forgotten and the graphs of the step before this one give their buffers back.</summary>
    public static void EndStep()
    {
        if (gradients is not null)
        {
            // Two inputs may share one gradient: both must have forgotten it.
            var held = gradients.Select(g => g.Leaf.Grad?.View.Buffer).ToHashSet();
            foreach (var (_, gradient) in gradients)
            {
                if (!gradient.IsKept && !held.Contains(gradient)) gradient.Release();
            }
            gradients.Clear();
        }
        if (old is not null)
        {
            foreach (var buffer in old)
            {
                if (!buffer.IsKept) buffer.Release();
            }
            old.Clear();
        }
        (old, young, waiting) = (young, old, 0);
    }

    internal static void Allocated(Buffer buffer) => scratch?.Add(buffer);

    internal static void Retire(List<Tensor> graph, List<Tensor> leaves, Tensor result)
    {
        young ??= [];
        if (++waiting > MostWaiting)
        {
            young.Clear();
            gradients?.Clear();
            return;
        }
        var kept = leaves.Select(leaf => leaf.View.Buffer).ToHashSet();
        kept.Add(result.View.Buffer);
        foreach (var tensor in graph)
        {
            var buffer = tensor.View.Buffer;
            // A view of a parameter or of data shares a buffer that is not the graph's own.
            if (buffer.Length > Small && tensor.OwnsBuffer && !kept.Contains(buffer)) young.Add(buffer);
        }
    }

    internal static ScratchScope Scratch() => new();

    /// <summary>Collects what is allocated during a backward pass and releases it at the end, gradients of inputs excepted.</summary>
    internal sealed class ScratchScope : IDisposable
    {
        private readonly List<Buffer>? outer = scratch;
        private List<Tensor> leaves = [];
        private bool isKept = true;

        public ScratchScope() => scratch = [];

        public void KeepGradients(List<Tensor> withGradient) => (leaves, isKept) = (withGradient, false);

        public void Dispose()
        {
            var mine = scratch!;
            scratch = outer;
            if (isKept) return;
            gradients ??= [];
            var found = new HashSet<Buffer>();
            foreach (var leaf in leaves)
            {
                if (leaf.Grad is not { } gradient) continue;
                found.Add(gradient.View.Buffer);
                if (mine.Contains(gradient.View.Buffer)) gradients.Add((leaf, gradient.View.Buffer));
            }
            foreach (var buffer in mine)
            {
                if (buffer.Length > Small && !buffer.IsKept && !found.Contains(buffer)) buffer.Release();
            }
        }
    }
}
