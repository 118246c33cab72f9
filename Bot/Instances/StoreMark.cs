namespace OnesqaBot.Bot.Instances;

/// <summary>Why no instance may run on a store.</summary>
/// <param name="Other">Of a filling, where the data comes from; of a move, where it went.</param>
internal sealed record StoreMark(StoreState State, string Other, DateTimeOffset Since)
{
    /// <summary>What to tell whoever starts the bot on it.</summary>
    public string Sentence => State == StoreState.Filling
        ? $"ที่เก็บข้อมูลนี้ยังกู้คืนหรือย้ายมาไม่ครบ (จาก {Other}) กรุณาสั่ง restore หรือ move อีกครั้งให้จบก่อนเริ่มบอต (This store is half filled from {Other}: run restore or move again to its end before the bot is started)"
        : $"ข้อมูลนี้ย้ายไปที่ {Other} แล้ว กรุณาตั้งค่าให้บอตใช้ที่ใหม่ หากการย้ายค้างอยู่ให้สั่ง move อีกครั้ง หรือสั่ง move --cancel เพื่อกลับมาใช้ที่เดิม (This data was moved to {Other}: set the bot to use that. If the move was broken off, run it again, or move with --cancel to go back)";
}

internal enum StoreState
{
    /// <summary>It is being filled by a restore or a move, or that was broken off.</summary>
    Filling,

    /// <summary>What it holds was moved to another store, or is being moved.</summary>
    Moved,
}
