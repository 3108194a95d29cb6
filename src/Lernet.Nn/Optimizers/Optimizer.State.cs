namespace Lernet.Nn;

public abstract partial class Optimizer
{
    /// <summary>Notes what the next step depends on beside the settings: moments, counts of steps, and the learning rate.</summary>
    public void Save(SavedState state)
    {
        state.Set("learning rate", LearningRate);
        state.Set("rate factor", RateFactor);
        state.Set("steps", Steps);
        foreach (var (i, slot) in (slots ??= MakeSlots()).Index()) slot.Memory.Save(state.Part($"{i}"));
    }

    /// <summary>Continues where another optimizer with the same settings and parameters was saved.</summary>
    /// <exception cref="CheckpointException">A number is missing or a shape differs.</exception>
    public void Load(SavedState state)
    {
        LearningRate = state.Number("learning rate");
        RateFactor = state.Number("rate factor");
        Steps = (int)state.Number("steps");
        foreach (var (i, slot) in (slots ??= MakeSlots()).Index()) slot.Memory.Load(state.Part($"{i}"));
    }
}
